/** What the one who calls is to the one who lives there. Words: `caller.tie.<code>`. */
export const ties = ['family', 'neighbour', 'helper', 'guardian', 'other'] as const
