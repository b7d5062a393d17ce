/** To a mailbox that somebody typed: whether it is hers. */
export const fr = {
  'mail.confirm.subject': 'Est-ce bien votre adresse ?',
  'mail.confirm.hello': 'Bonjour,',
  'mail.confirm.what':
    'Quelqu’un a donné cette adresse pour recevoir des nouvelles d’une demande, chez {landlord}.',
  'mail.confirm.ask':
    'Si c’est vous, ouvrez ce lien : il mène à votre demande, et nous vous écrirons ensuite à chaque étape.',
  'mail.confirm.held':
    'Si c’est vous, ouvrez ce lien dans les sept jours : votre demande partira aussitôt à l’agence.',
  'mail.confirm.not': 'Sinon, ne faites rien : cette adresse ne recevra pas la suite.',
  'mail.confirm.sign': '{landlord}',
  'mail.confirm.button': 'C’est bien moi',
} as const
