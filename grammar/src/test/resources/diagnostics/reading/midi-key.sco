cmusic 1
instrument tone { param pitch : frequency  partial 1 { level = -12dB } }
part tune plays tone { each 1b  @60 @61 C4 }
note tone at 0s for 1s pitch=128
