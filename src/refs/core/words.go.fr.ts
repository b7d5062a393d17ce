/** What the box that goes anywhere calls the page of this slice. */
export const fr = { 'go.pairs': 'Rapprochements : est-ce le même lieu, la même personne ?' }
