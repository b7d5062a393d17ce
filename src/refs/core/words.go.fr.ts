/** What the box that goes anywhere calls the pages of this slice. */
export const fr = {
  'go.linked': 'Ce qui est rapproché : revoir ou défaire un lien',
  'go.pairs': 'Rapprochements : est-ce le même lieu, la même personne ?',
}
