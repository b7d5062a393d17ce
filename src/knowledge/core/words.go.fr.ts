/** How its page is called by the box that goes anywhere. */
export const fr = { 'go.knowledge': 'Ce que nous savons' }
