/** What a thing that measures says where it files a request: the words of its thread, and of the mail to who is on call. */
export const fr = {
  'alarm.words.leak.burst':
    'Le compteur de ce logement a compté 150 litres par heure ou davantage au milieu de la nuit. C’est lui qui le dit.',
  'alarm.words.leak.burst.void':
    'De l’eau coule dans ce logement, où personne n’habite. C’est le compteur qui le dit.',
  'alarm.words.leak.building':
    'Depuis sept jours, l’immeuble reçoit au moins un dixième d’eau de plus que n’en comptent les logements. À chercher : une conduite commune, un robinet d’arrosage, un compteur qui compte mal.',
  'alarm.words.mould':
    'Depuis sept jours, un mur de ce logement est assez humide pour que la moisissure y vienne. À regarder d’abord dans l’immeuble : la ventilation, le chauffage, un mur mal isolé.',
  'alarm.words.cold':
    'Ce logement est sous 18 °C depuis un jour et une nuit. C’est le capteur qui le dit ; personne n’a encore appelé.',
  'alarm.words.cold.riser':
    'Plusieurs logements de la même colonne ont moins de 18 °C depuis un jour et une nuit. Les autres ont chaud.',
  'alarm.words.boiler':
    'L’eau qui part de la chaufferie est de dix degrés trop froide, depuis trois quarts d’heure au moins.',
  'alarm.words.ventilation':
    'Le ventilateur ne tourne plus : depuis une demi-heure il ne prend presque plus de courant.',
  'alarm.words.lift':
    'L’ascenseur est arrêté : il l’a signalé, ou aucun trajet n’est compté depuis deux heures alors qu’il sert d’habitude.',
  'alarm.words.smoke.removed':
    'Un détecteur de fumée n’est plus à sa place. Il le dit lui-même ; personne n’a encore appelé. Son numéro : {no}.',
  'alarm.words.smoke.battery':
    'La pile d’un détecteur de fumée faiblit : il faut la changer. Il le dit lui-même ; personne n’a encore appelé. Son numéro : {no}.',
  'alarm.words.smoke.fault':
    'Un détecteur de fumée se dit en panne : c’est lui qui le signale. Son numéro : {no}.',
  'alarm.words.smoke.unknown':
    'Un détecteur de fumée ne va pas bien. Il le dit lui-même ; personne n’a encore appelé. Son numéro : {no}.',
  'alarm.words.again':
    'L’eau coule encore : c’est la suite de la demande n° {no}, close avant que la fuite ne soit finie. C’est le compteur qui le dit.',
  'mail.burst.subject': 'De l’eau coule fort : {place}',
  'mail.burst.what':
    'Le compteur d’un logement compte beaucoup d’eau, au milieu de la nuit, ou alors que personne n’y habite. Personne n’a encore appelé.',
  'mail.burst.where': 'C’est ici : {stairs}, porte {door}.',
  'mail.burst.do':
    'Si quelqu’un y habite, appelez : le numéro est dans la demande. Sinon, ou si personne ne répond, faites fermer l’eau.',
  'mail.burst.button': 'Ouvrir la demande',
}
