/** A dwelling or a building in space. */
export const fr = {
  'space.see': 'Voir en 3D',
  'space.none': 'Aucune vue en 3D n’est connue ici : elle vient avec la maquette du bâtiment.',
  'space.loading': 'Chargement de la vue en 3D',
  'space.away': 'La vue en 3D ne peut pas être chargée maintenant. Le plan et la liste disent la même chose.',
  'space.broken': 'Cet appareil ne sait pas montrer la vue en 3D. Le plan et la liste disent la même chose.',
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
  'space.list': 'Pièces et équipements montrés',
}
