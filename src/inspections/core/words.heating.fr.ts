/** On the page of a building: when its heating is put on. */
export const fr = {
  'heating.title': 'Chauffage',
  'heating.starts': 'Mis en route le {day}.',
  'heating.starts.house': 'Compté à partir du {day}, tant que personne ne donne un autre jour.',
  'heating.why':
    'Dans le mois qui suit, un locataire peut demander de compléter son état des lieux d’entrée pour le chauffage.',
  'heating.change': 'Changer le jour',
  'heating.day': 'Mise en route',
  'heating.day.problem': 'Choisissez un jour entre le 1er juin et le 31 décembre.',
  'heating.send': 'Enregistrer',
  'heating.done': 'C’est enregistré.',
  'heating.kept': 'Sans réseau : c’est gardé et partira tout seul.',
}
