/** What leaves when a sensor has told of something in a home. */
export const fr = {
  'mail.filedBySensor.subject': 'Un capteur nous a prévenus, demande n° {no} : {nature}',
  'mail.filedBySensor.what':
    'Un capteur a signalé ceci : {nature}, {place}. Nous avons ouvert la demande n° {no} pour vous : vous n’avez rien à nous écrire.',
  'mail.filedBySensor.water':
    'De l’eau coule fort : si vous êtes chez vous, fermez l’arrivée d’eau du logement. Si vous êtes loin, demandez à quelqu’un qui a la clé de le faire.',
  'mail.filedBySensor.keep':
    'Nous vous écrivons à chaque étape. Vous n’avez pas besoin de nous appeler pour savoir où cela en est.',
  'mail.filedBySensor.button': 'Suivre la demande',
}
