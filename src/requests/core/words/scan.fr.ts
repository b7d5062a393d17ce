/** Reading a label with the camera, in the field. */
export const fr = {
  'field.scan': 'Scanner',
  'field.scan.again': 'Scanner une autre étiquette',
  'field.scan.video': 'Ce que voit l’appareil photo',
  'field.scan.aim': 'Visez le carré de l’étiquette.',
  'field.scan.refused': 'L’appareil photo n’est pas permis ici. Écrivez le code, ou choisissez une photo.',
  'field.scan.none': 'Pas d’appareil photo disponible ici. Écrivez le code, ou choisissez une photo.',
  'field.scan.foreign': 'Cette étiquette est d’un autre bailleur.',
  'field.scan.nothing': 'Ce carré n’est pas une étiquette de lieu.',
  'field.scan.unreadable': 'Aucune étiquette lisible sur cette photo. Écrivez plutôt le code.',
  'field.scan.blind': 'Sans réseau, l’appareil ne sait pas lire l’étiquette. Écrivez son code.',
  'field.scan.lamp': 'Lampe',
  'field.scan.still': 'Choisir une photo',
  'field.code.choose': 'Choisir le lieu',
  'field.code.notMine':
    '{address} n’est pas de votre secteur : vous ne pouvez pas y signaler d’ici. L’agence dont il dépend le peut : {agency}.',
  'field.code.offline':
    'Le code {code} n’est pas de votre secteur, ou il n’y a pas de réseau. Vous pouvez signaler quand même : le lieu sera trouvé à l’arrivée.',
  'field.code.anyway': 'Signaler quand même',
  'field.code.spot': 'Étiquette {code}',
  'field.landing': 'Palier',
} as const
