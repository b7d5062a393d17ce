/** A dwelling or a building in space. */
export const en = {
  'space.see': 'See in 3D',
  'space.none': 'No 3D view is known here: it comes with the model of the building.',
  'space.loading': 'Loading the 3D view',
  'space.away': 'The 3D view cannot be loaded now. The plan and the list say the same.',
  'space.away.first':
    'The 3D view needs a network the first time; after that it stays on this phone. The plan and the list say the same.',
  'space.picture': '3D view. The list below says the same.',
  'space.broken': 'This device cannot show the 3D view. The plan and the list say the same.',
  'space.help':
    'One finger or the arrows turn the view, two fingers or the keys + and − bring it nearer. Touch a room or an appliance.',
  'space.floors': 'Storeys shown',
  'space.all': 'All',
  'space.roof': 'Roof',
  'space.look': 'Point of view',
  'space.left': 'Turn left',
  'space.right': 'Turn right',
  'space.nearer': 'Nearer',
  'space.farther': 'Farther',
  'space.above': 'From above',
}
