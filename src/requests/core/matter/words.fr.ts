/** What a desk does of a matter beside answering it: it comes with the thread of one. */
export const fr = {
  'desk.matter': 'Au guichet',
  'desk.split': 'Une réparation à part',
  'desk.split.hint':
    'Elle aura sa propre demande, au nom de la même personne. Qui répare n’en lira que ces mots : ni ce fil, ni ses photos.',
  'desk.split.pick': 'Les phrases qui partent avec elle',
  'desk.split.add': 'Prendre : {words}',
  'desk.split.words': 'Ce que lira qui répare',
  'desk.split.words.needed': 'Choisissez ou écrivez les mots qui partent avec elle.',
  'desk.split.nature': 'Ce qui est à réparer',
  'desk.split.send': 'Déposer à part',
  'desk.split.done': 'La réparation a sa propre demande.',
  'desk.split.open': 'Voir la demande mise à part',
  'desk.steps': 'Démarches',
  'desk.steps.none': 'Aucune démarche encore.',
  'desk.steps.next': 'À faire ensuite : {step}, d’ici le {by}.',
  'desk.steps.end':
    'Toutes les démarches amiables sont faites. Saisir le juge est une décision de l’agence ou du siège.',
  'desk.step': 'Noter une démarche',
  'desk.step.what': 'Quelle démarche',
  'desk.step.on': 'Le jour',
  'desk.step.by': 'Par qui',
  'desk.step.words': 'Ce qui a été dit ou écrit',
  'desk.step.why': 'Pourquoi le juge est saisi',
  'desk.step.hint':
    'Lu par nos équipes seules. La personne qui a appelé lit quelle démarche a été faite, et quand ; l’autre foyer ne lit rien de cette demande. N’écrivez pas à l’autre foyer qui a parlé.',
  'desk.step.hint.court': 'Lu par nos équipes seules, la démarche comprise.',
  'desk.step.why.needed': 'Écrivez pourquoi le juge est saisi.',
  'desk.step.send': 'Noter',
  'desk.step.done': 'Démarche notée.',
  'desk.step.law.conciliator':
    'Gratuit, en mairie ou sur conciliateurs.fr. Chacun peut le saisir. Une tentative amiable précède le juge (Code de procédure civile, art. 750-1).',
  'desk.step.law.letter':
    'Mis en demeure avec ses raisons, le bailleur use de ses propres droits pour faire cesser le trouble, sauf motif légitime (loi n° 89-462 du 6 juillet 1989, art. 6-1).',
  'desk.step.law.court':
    'Après une tentative de conciliation, de médiation ou de procédure participative, sauf motif légitime (Code de procédure civile, art. 750-1).',
} as const
