/** The page of a smoke alarm, for whoever lives under it. */
export const fr = {
  'smoke.no_link': 'Ouvrez cette page par le lien que nous vous avons envoyé.',
  'smoke.loading': 'Nous ouvrons la page…',
  'smoke.head.removed': 'Votre détecteur de fumée n’est plus à sa place',
  'smoke.head.battery': 'La pile de votre détecteur de fumée faiblit',
  'smoke.head.fault': 'Votre détecteur de fumée se dit en panne',
  'smoke.head.unknown': 'Votre détecteur de fumée ne va pas bien',
  'smoke.since': 'Depuis le {since}.',
  'smoke.matters':
    'La nuit, c’est lui qui vous réveille en cas d’incendie : quand on dort, on ne sent pas la fumée.',
  'smoke.steps': 'Comment faire',
  'smoke.step.open': 'Décrochez-le',
  'smoke.step.open.how':
    'Montez sur un escabeau, jamais sur une chaise. Tournez le détecteur vers la gauche : il se détache.',
  'smoke.step.open.alt': 'Une main tourne le détecteur vers la gauche, sous le plafond.',
  'smoke.step.change': 'Changez la pile',
  'smoke.step.change.how':
    'Prenez la même : son nom est écrit dessus. Si elle ne s’enlève pas, elle est scellée : dites-nous « Il me faut de l’aide ».',
  'smoke.step.change.alt': 'Une pile neuve, à côté du détecteur ouvert.',
  'smoke.step.hang': 'Remettez-le à sa place',
  'smoke.step.hang.how':
    'Au plafond, là où il était. Montez sur un escabeau, jamais sur une chaise, et tournez le détecteur vers la droite : il tient.',
  'smoke.step.hang.alt': 'Une main tourne le détecteur vers la droite, sous le plafond.',
  'smoke.step.try': 'Essayez-le',
  'smoke.step.try.how': 'Gardez le doigt sur son bouton jusqu’à ce qu’il sonne. Il s’arrête tout seul.',
  'smoke.step.try.alt': 'Un doigt appuie sur le bouton du détecteur, qui sonne.',
  'smoke.ask': 'Où en êtes-vous ?',
  'smoke.answers': 'Votre réponse',
  'smoke.answer.done': 'C’est fait',
  'smoke.answer.done.means': 'Il a sonné à l’essai.',
  'smoke.answer.help': 'Il me faut de l’aide',
  'smoke.answer.help.means': 'Envoyez quelqu’un.',
  'smoke.answer.gone': 'Il n’y en a plus',
  'smoke.answer.gone.means': 'Il est cassé, ou perdu.',
  'smoke.waiting': 'Votre réponse part…',
  'smoke.kept':
    'Votre réponse est gardée sur votre appareil. Elle partira avec le réseau, tant que cette page est ouverte.',
  'smoke.taken.done':
    'Merci. Le détecteur nous dira lui-même qu’il va bien. S’il ne dit rien en deux semaines, nous passerons voir.',
  'smoke.taken.help': 'Merci. Nous nous en occupons : vous n’avez rien d’autre à faire.',
  'smoke.taken.gone': 'Merci. Nous nous en occupons : vous n’avez rien d’autre à faire.',
  'smoke.taken.no':
    'Merci. Nous nous en occupons : c’est votre demande n° {no}. Vous n’avez rien d’autre à faire.',
  'smoke.change': 'Vous pouvez changer votre réponse tant qu’il ne va pas bien.',
  'smoke.gone': 'Ce détecteur de fumée ne nous dit plus rien',
  'smoke.gone.try':
    'Nous ne savons pas s’il va bien. Essayez celui qui est chez vous : gardez le doigt sur son bouton jusqu’à ce qu’il sonne. S’il ne sonne pas, ou s’il n’y en a pas, appelez l’agence.',
  'smoke.over': 'Votre détecteur de fumée va bien',
  'smoke.over.nothing': 'Vous n’avez rien à faire.',
  'smoke.over.filed': 'Votre demande n° {no} suit son cours. Si tout va bien, dites-le à l’agence.',
  'smoke.why':
    'Le détecteur nous dit seulement s’il est à sa place, si sa pile tient et s’il est en panne. Il n’entend rien et ne voit rien.',
  'smoke.duty': 'Le bailleur pose le détecteur ; qui habite le logement l’entretient ({law}).',
} as const
