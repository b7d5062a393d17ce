/**
 * Every act that a page may send, with its data, and every question that it may ask, with what is asked and answered: each slice adds
 * those of its contract that pages of a slice below name too. A page says by a name what it sends, and knows not whose it is.
 */
export interface Acts {}

export interface Questions {}
