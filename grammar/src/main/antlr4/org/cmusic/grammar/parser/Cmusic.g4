grammar Cmusic;
file : EOF ;
