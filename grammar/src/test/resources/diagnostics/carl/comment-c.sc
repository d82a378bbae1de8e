ter /* never closed;
