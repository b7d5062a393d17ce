/** What is read of the delays that the landlord promises: it comes with its page. */
export const fr = {
  'delays.back': 'À faire',
  'delays.title': 'Délais promis',
  'delays.lead':
    'Ce que le bailleur promet selon l’urgence, dans toutes les agences. Chaque phrase qui annonce un délai le lit ici.',
  'delays.name.U0': 'Danger pour des personnes',
  'delays.name.U1': 'Très urgent',
  'delays.name.U2': 'Urgent',
  'delays.name.U3': 'Courant',
  'delays.what.U0': 'Quelqu’un s’en occupe. Jours, nuits et week-ends.',
  'delays.what.U1':
    'Pris en charge, même le week-end : plus d’électricité, fuite importante, porte qui ne ferme plus.',
  'delays.what.U2': 'Pris en charge, même le week-end : autre fuite, panne partielle, chauffe-eau.',
  'delays.what.U3': 'Fait, les jours où l’agence travaille : tout le reste.',
  'delays.minutes': 'minutes',
  'delays.hours': 'heures',
  'delays.days': 'jours ouvrés',
  'delays.within': 'sous {delay}',
  'delays.keep':
    'Les demandes en cours gardent le délai qui leur a été promis. Le nouveau vaut pour celles qui arrivent ensuite, et pour celles dont l’urgence change.',
  'delays.set': 'Dernier changement {when}, par {name}.',
  'delays.set.nobody': 'Dernier changement {when}.',
  'delays.first': 'Personne n’a changé ces délais : ce sont ceux du départ.',
  'delays.number': 'Donnez un nombre entier, comme 4.',
  'delays.delay_too_slow.U0': 'Une heure au plus : une alarme sans réponse sonne alors au siège.',
  'delays.delay_too_slow.U3':
    'Trente jours ouvrés au plus : après deux mois, un locataire peut saisir la commission de conciliation (loi du 6 juillet 1989, art. 20-1).',
  'delays.delays_backwards': 'Ce délai dépasse celui de l’urgence qui suit.',
  'delays.save': 'Enregistrer',
  'delays.leave': 'Ne rien changer',
  'delays.saved': 'C’est noté : les prochaines demandes suivent ces délais.',
  'delays.kept': 'Pas de réseau : c’est gardé ici et partira dès qu’il revient.',
  'delays.draft.kept': 'Ce que vous avez écrit est gardé. Corrigez, puis enregistrez de nouveau.',
  'delays.loading': 'Lecture des délais…',
} as const
