/** The calendar, as its address gives it and as its owner opens it. */
export const fr = {
  'agenda.name': 'Rendez-vous Loge : {who}',
  'agenda.visit': 'Rendez-vous',
  'agenda.no': 'n° {no}',
  'agenda.door': 'porte {door}',
  'agenda.title': 'Vos rendez-vous dans votre agenda',
  'agenda.words':
    'Une adresse secrète les donne à l’agenda de votre téléphone ou de votre ordinateur. On y lit le lieu, le motif et l’heure, jamais le nom ni le téléphone d’un locataire.',
  'agenda.open': 'Créer une adresse',
  'agenda.again': 'Créer une nouvelle adresse',
  'agenda.again.means': 'L’adresse d’avant ne donnera plus rien.',
  'agenda.since': 'Une adresse est ouverte depuis le {day}.',
  'agenda.close': 'Fermer l’adresse',
  'agenda.closed': 'L’adresse est fermée : elle ne donne plus rien.',
  'agenda.once':
    'Voici l’adresse. Elle n’est montrée qu’une fois : copiez-la dans votre agenda, à la rubrique des calendriers par abonnement.',
  'agenda.copy': 'Copier l’adresse',
  'agenda.copied': 'L’adresse est copiée.',
  'agenda.secret': 'Qui la connaît lit vos rendez-vous : ne la donnez à personne.',
  'agenda.label': 'Adresse de l’agenda',
  'agenda.loading': 'L’adresse se charge',
  'agenda.offline': 'Gardé sur cet appareil : cela partira avec le réseau.',
  'file.kind.agendas': 'Agendas par abonnement',
  'file.why.agendas':
    'L’adresse secrète de votre agenda, gardée trente jours après sa fermeture. Son secret n’est pas connu de la maison.',
}
