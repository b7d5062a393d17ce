/** A dwelling or a building in space. */
export const fr = {
  'space.see': 'Voir en volume',
  'space.none': 'Aucune vue en volume n’est connue ici : elle vient avec la maquette de l’immeuble.',
  'space.loading': 'Chargement de la vue en volume',
  'space.away':
    'La vue en volume ne peut pas être chargée maintenant. Le plan et la liste disent la même chose.',
  'space.away.first':
    'La vue en volume demande du réseau la première fois ; ensuite elle reste sur ce téléphone. Le plan et la liste disent la même chose.',
  'space.picture': 'Vue en volume. La liste qui suit dit la même chose.',
  'space.broken':
    'Cet appareil ne sait pas montrer la vue en volume. Le plan et la liste disent la même chose.',
  'space.help':
    'Un doigt ou les flèches tournent la vue, deux doigts ou les touches + et − l’approchent. Touchez une pièce ou un équipement.',
  'space.floors': 'Étages montrés',
  'space.all': 'Tout',
  'space.roof': 'Toit',
  'space.look': 'Point de vue',
  'space.left': 'Tourner à gauche',
  'space.right': 'Tourner à droite',
  'space.nearer': 'Approcher',
  'space.farther': 'Éloigner',
  'space.above': 'Vu du dessus',
}
