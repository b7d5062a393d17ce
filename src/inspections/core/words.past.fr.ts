/** The papers of a lease that is over: how they open, and until when. */
export const fr = {
  'past.title': 'Les papiers de votre ancien logement',
  'past.until': 'Bail terminé le {ends}. Vous pouvez les lire jusqu’au {until}.',
  'past.proxy': 'Vous les lisez pour la personne qui vous a donné mandat.',
  'past.closed': 'Ces papiers sont protégés',
  'past.closed.why': 'Ils ne s’ouvrent qu’aux personnes du bail, pendant le bail et trois ans après.',
  'past.closed.link':
    'Ce lien ne s’ouvre plus, ou n’est pas entier. Vos papiers sont toujours là : demandez un autre lien.',
  'past.byReceipt': 'Avec votre reçu',
  'past.phone': 'Votre numéro de téléphone',
  'past.phone.hint': 'Celui que votre agence connaît.',
  'past.phone.missing': 'Tapez le numéro en entier.',
  'past.open': 'Ouvrir mes papiers',
  'past.byMail': 'Par courriel',
  'past.byMail.how':
    'Donnez l’adresse électronique que votre agence connaît : un lien vous est envoyé. Le même chemin sert à qui habite encore ici.',
  'past.byMail.ask': 'Recevoir un lien',
  'past.byLetter':
    'Vous avez reçu une lettre ? Tapez l’adresse courte qu’elle donne, en entier, dans votre navigateur. Sinon, appelez votre agence.',
  'past.proxies': 'Quelqu’un agit pour vous ?',
  'past.proxies.why':
    'Un proche, une association, un avocat : cette personne lit vos papiers par un lien à elle, et peut répondre à votre agence.',
  'past.proxies.add': 'Donner un lien à quelqu’un',
  'past.proxies.first': 'Prénom',
  'past.proxies.last': 'Nom',
  'past.proxies.mail': 'Adresse électronique',
  'past.proxies.missing': 'Donnez son nom et son adresse électronique.',
  'past.proxies.send': 'Envoyer le lien',
  'past.proxies.end': 'Retirer',
  'past.proxies.end.of': 'Retirer {name}',
}
