cmusic 1
// München
title "Köln"
