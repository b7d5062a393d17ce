/** What the box that goes anywhere calls the deeds of notices. */
export const fr = {
  'go.post': 'Afficher un avis dans un hall',
  'go.letters': 'Imprimer les lettres',
}
