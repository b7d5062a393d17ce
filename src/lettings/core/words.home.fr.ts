/** In the page of a dwelling, where who lives there is said: the way to her notice. */
export const fr = { 'leaving.record': 'Congé' }
