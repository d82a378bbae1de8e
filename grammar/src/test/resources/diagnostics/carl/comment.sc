ter { never closed;
