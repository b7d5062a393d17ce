/** What somebody is asked on the spot, where two sources say otherwise: the answer carries its own words, since no page of hers loads them. */
export const fr = {
  'look.title': 'À regarder en passant',
  'look.why': 'Deux fichiers ne disent pas la même chose. Vous y êtes : touchez ce que vous voyez.',
  'look.ask.storey': '{where} : à quel étage ?',
  'look.ask.door': '{where} : quel numéro sur la porte ?',
  'look.nothing': 'rien',
}
