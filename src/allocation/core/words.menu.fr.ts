/** The way of this slice in the menu: said before anything is drawn. */
export const fr = { 'office.nav.allocation': 'Attribution' }
