{ a comment { in another }
} } note 0 a 1;
/* closed */
var 0 s1 "open;
