/** The page of one’s own telephone. */
export const fr = {
  'line.title': 'Téléphone',
  'line.lead':
    'Quand votre poste sonne, Loge montre qui appelle sans doute, et ce qui est en cours pour cette personne.',
  'line.loading': 'Un instant…',
  'line.extension': 'Votre poste',
  'line.extension.hint':
    'Comme votre standard l’appelle : 12, par exemple. Laissez vide si vous ne répondez à aucun poste.',
  'line.save': 'Enregistrer',
  'line.saved': 'C’est noté : les appels de ce poste s’affichent ici.',
  'line.left': 'C’est noté : aucun appel ne s’affiche plus.',
  'line.kept.here': 'C’est noté sur cet appareil, et part dès que le réseau revient.',
  'line.dials':
    'Touchez un numéro, ici ou ailleurs dans Loge : votre poste sonne, puis la personne est appelée.',
  'line.dials.not': 'Touchez un numéro : le téléphone de cet ordinateur l’appelle, s’il en a un.',
  'line.deaf': 'Personnes sourdes, malentendantes, sourdaveugles ou aphasiques',
  'line.deaf.why':
    'Une personne sourde peut vous appeler, et vous pouvez la rappeler, avec un interprète ou par écrit, aux heures de l’accueil.',
  'line.deaf.link': 'Relais téléphonique',
  'line.kept': 'Ce qui est gardé',
  'line.kept.recording': 'Aucun appel n’est enregistré : Loge ne sait rien de ce qui se dit.',
  'line.kept.days':
    'Qui a répondu s’efface après 24 heures, le numéro après six mois. Les chiffres comptent des appels, jamais des personnes.',
  'calls.figures': 'Les appels des quatre dernières semaines',
  'calls.figures.why':
    'Par file, par heure et par agence, jamais par personne. Un groupe de moins de cinq appels n’est pas montré.',
  'calls.figures.none': 'Pas encore assez d’appels pour des chiffres.',
  'calls.by.queue': 'File',
  'calls.by.hour': 'Heure',
  'calls.by.agency': 'Agence',
  'calls.by.hour.said': '{hour} h',
  'calls.by.none': 'Sans nom',
  'calls.offered': 'Reçus',
  'calls.taken': 'Pris',
  'calls.givenUp': 'Sans réponse',
  'calls.wait': 'Attente, une fois sur deux',
  'calls.wait.nine': 'Neuf fois sur dix',
  'calls.back': 'Rappelés en',
  'calls.seconds': '{n} s',
  'calls.few': 'trop peu',
}
