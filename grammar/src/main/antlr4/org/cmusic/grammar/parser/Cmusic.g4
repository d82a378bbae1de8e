/*
 * The language of scores (.sco) and instruments (.ins), version 1.
 *
 * One rule, `item`, takes everything that may stand between two braces or at the top of a file; where an item may stand
 * is checked afterwards, so that one in the wrong place is told by name. All items begin with different tokens.
 * Nothing nests without a bracket, so the depth of the brackets bounds the depth of every tree.
 */
grammar Cmusic;

tokens { FAULTY }   // a token that was wrong in itself and has been reported; it stands for a value or a pitch

file : item* EOF ;

block : '{' item* '}' ;

item
    // settings
    : 'cmusic' NUMBER                                                           # header
    | 'import' STRING                                                           # importFile
    | 'title' STRING                                                            # title
    | 'tempo' expression ('at' at=expression)? ('over' over=expression)?        # tempo
    | 'meter' beats=NUMBER '/' unit=NUMBER ('at' at=expression)?                # meter
    | 'pickup' expression                                                       # pickup
    | 'key' tonic=(TONIC | FAULTY) NAME ('at' at=expression)?                   # key
    | 'tuning' expression ('map' STRING)?                                       # tuning
    | 'seed' expression                                                         # seed
    | 'channels' expression                                                     # channelCount
    // definitions
    | 'let' identifier '=' expression                                           # let
    | 'instrument' identifier block                                             # instrument
    | 'effect' identifier (block | arguments)                                   # effect
    | 'wave' identifier '=' expression                                          # wave
    | 'curve' identifier '=' expression                                         # curve
    | 'phrase' identifier phraseParameters? block                               # phrase
    // the score
    | 'part' identifier 'plays' identifier arguments? block                     # part
    | 'section' STRING block                                                    # section
    | 'note' identifier 'at' at=expression 'for' duration=expression assignment*  # flatNote
    // members of an instrument
    | 'param' identifier ':' identifier range? ('=' expression)?                # parameter
    | 'natural' fields                                                          # natural
    | 'partial' (frequency | expression) fields                                 # partial
    | 'partials' identifier 'in' domain fields                                  # partials
    | 'output' fields                                                           # output
    // steps of a part
    | pitchPath length? fields? 'tie'?                                          # note
    | '[' pitchPath+ ']' length? fields? 'tie'?                                 # chord
    | 'rest' length?                                                            # rest
    | '|'                                                                       # barCheck
    | 'each' expression                                                         # each
    | 'set' setItem (','? setItem)*                                             # set
    | 'play' identifier arguments?                                              # play
    | 'repeat' expression block                                                 # repeat
    | 'for' identifier 'in' domain block                                        # for
    | 'if' branch ('else' 'if' branch)* ('else' block)?                         # if
    | 'at' expression block                                                     # at
    ;

phraseParameters : '(' (phraseParameter (',' phraseParameter)*)? ')' ;

phraseParameter : identifier ('=' expression)? ;

branch : expression block ;

domain : low=expression ('..' high=expression)? ;

range : low=expression '..' high=expression ;

fields : '{' (field | ',')* '}' ;

field
    : name '=' expression               # plainField
    | 'send' identifier '=' expression  # sendField
    ;

setItem : name '=' from=expression ('..' to=expression 'over' over=expression)? ;

assignment : name '=' expression ','? ;

// --- pitches of a note --------------------------------------------------------------------------------------

length : ':' expression ;

pitchPath : notePitch ('~' notePitch)* ;

notePitch : (PITCH | FAULTY | frequency) (('+' | '-') QUANTITY)* ;

frequency : '@' primary ;

// --- expressions --------------------------------------------------------------------------------------------

// Operators are a flat list here; the tree builder nests them by precedence. So a sum of a thousand terms is no
// deeper than a sum of two.
expression : condition* operand (operators+=(OR | AND | COMPARISON | '+' | '-' | '*' | '/' | '^') operand)* ;

condition : 'if' test=operation 'then' positive=operation 'else' ;

operation : operand (operators+=(OR | AND | COMPARISON | '+' | '-' | '*' | '/' | '^') operand)* ;

operand : prefixes+=('-' | 'not')* primary ;

primary
    : (QUANTITY | NUMBER)                                # quantity
    | STRING                                             # text
    | truth=('true' | 'false')                           # truth
    | PITCH                                              # pitch
    | identifier arguments?                              # reference
    | '[' (expression (',' expression)*)? ']'            # list
    | '(' expression ')'                                 # group
    | FAULTY                                             # faulty
    ;

arguments : '(' (argument (',' argument)*)? ')' ;

argument
    : name '=' expression                                   # namedArgument
    | expression (':' value=expression shape?)?             # plainArgument
    ;

shape : identifier arguments? ;

// --- names --------------------------------------------------------------------------------------------------

// Before `=` every keyword is a name.
name
    : identifier
    | 'param' | 'natural' | 'partial' | 'partials' | 'output' | 'rest' | 'each' | 'set' | 'play' | 'repeat' | 'for'
    | 'if' | 'at' | 'let' | 'in' | 'then' | 'else' | 'over' | 'tie' | 'send' | OR | AND | 'not' | 'true' | 'false'
    ;

// These may be names anywhere: after them a statement cannot be mistaken for an operator.
identifier
    : NAME | 'cmusic' | 'import' | 'title' | 'tempo' | 'meter' | 'pickup' | 'key' | 'tuning' | 'map' | 'seed' | 'channels'
    | 'instrument' | 'effect' | 'wave' | 'curve' | 'phrase' | 'part' | 'plays' | 'section' | 'note'
    ;

// --- tokens -------------------------------------------------------------------------------------------------

OPEN_PARENTHESIS : '(' ;
CLOSE_PARENTHESIS : ')' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
EQUALS : '=' ;
COLON : ':' ;
COMMA : ',' ;
SLIDE : '~' ;
BAR : '|' ;
AT_SIGN : '@' ;
PLUS : '+' ;
MINUS : '-' ;
TIMES : '*' ;
OVER_SIGN : '/' ;
POWER : '^' ;

AT : 'at' ;
ELSE : 'else' ;
FOR : 'for' ;
IF : 'if' ;
IMPORT : 'import' ;
IN : 'in' ;
KEY : 'key' ;
LET : 'let' ;
METER : 'meter' ;
OVER : 'over' ;
PLAYS : 'plays' ;
REST : 'rest' ;
SECTION : 'section' ;
SEND : 'send' ;
THEN : 'then' ;
TIE : 'tie' ;
TITLE : 'title' ;
OR : 'or' ;
AND : 'and' ;
COMPARISON : '==' | '!=' | '<' | '<=' | '>' | '>=' ;
RANGE : '..' ;
NAME : [a-z_] [A-Za-z0-9_]* ;

PITCH : TONIC [0-9] ;
TONIC : [A-G] ('#' | '##' | 'b' | 'bb')? ;

NUMBER : DECIMAL ;
QUANTITY
    : DECIMAL ('Hz' | 'kHz' | 's' | 'ms' | 'b' | 'dB' | 'ct' | 'st' | 'oct' | 'deg' | 'bpm' | '%')
    | DIGITS '/' DIGITS 'b'
    ;
STRING : '"' CHARACTER* '"' ;

DOCUMENTATION : '///' (~[/\n] ~[\n]*)? -> channel(HIDDEN) ;
LINE_COMMENT : '//' ~[\n]* -> channel(HIDDEN) ;
BLOCK_COMMENT : '/*' .*? ('*/' | EOF) -> channel(HIDDEN) ;
BLANK : [ \t\r\n\f\u000B]+ -> skip ;

// Tokens that are wrong in themselves, each taken whole so that it can be explained.
UNKNOWN_UNIT : DECIMAL [A-Za-z_] [A-Za-z0-9_]* ;
UNKNOWN_FRACTION : DIGITS '/' DIGITS [A-Za-df-z_] [A-Za-z0-9_]* ;
TWO_POINTS : DIGITS ('.' DIGITS)+ [A-Za-z_%]* ;
FOREIGN_NOTE : [a-h] ('is' | 'isis' | 'es' | 'eses' | 's')? '\''+ [0-9]* '.'* ;
CAPITAL : [A-Z] [A-Za-z0-9_#♯♭]* ;
UNCLOSED_STRING : '"' CHARACTER* ;
QUOTED : [“”„‟«»] ~[“”„‟«»"\n]* [“”„‟«»"] | '\'' ~['\n]* '\'' ;
POINT : '.' ;
OTHER : . ;

fragment DIGITS : [0-9]+ ;
fragment DECIMAL : DIGITS ('.' DIGITS)? ([eE] [+-]? DIGITS)? ;
fragment CHARACTER : ~["\\\n] | '\\' ~[\n] ;
