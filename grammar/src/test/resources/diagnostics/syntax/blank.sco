// only a comment

  