/** The page of a leak, for whoever lives there. */
export const fr = {
  'leak.no_link': 'Ouvrez cette page par le lien que nous vous avons envoyé.',
  'leak.shut': 'Cette page ne s’ouvre pas',
  'leak.again': 'Réessayer',
  'leak.loading': 'Nous ouvrons la page…',
  'leak.head.steady': 'L’eau coule chez vous sans arrêt',
  'leak.head.often': 'L’eau coule chez vous presque toutes les heures',
  'leak.since': 'Depuis le {since}.',
  'leak.since.flow': 'Depuis le {since}, environ {litres} L par heure.',
  'leak.since.cost': 'Depuis le {since}, environ {litres} L par heure : {cost} par jour.',
  'leak.spreads': 'L’eau se répand ? Fermez le robinet d’arrêt, puis appelez l’agence.',
  'leak.spreads.call': 'L’eau se répand ? Fermez le robinet d’arrêt, puis appelez l’agence :',
  'leak.filed': 'Votre demande n° {no} est déjà ouverte : nous nous en occupons.',
  'leak.checks': 'Trois gestes pour trouver d’où elle vient',
  'leak.check.paper': 'Le papier dans les WC',
  'leak.check.paper.how':
    'Attendez une heure sans tirer la chasse d’eau. Posez une feuille de papier sur le fond de la cuvette, en haut, à l’arrière. Si elle se mouille, c’est la chasse d’eau.',
  'leak.check.paper.alt': 'Une feuille de papier posée à l’arrière de la cuvette des WC.',
  'leak.check.meter': 'Le robinet d’arrêt et le compteur',
  'leak.check.meter.how':
    'Fermez le robinet d’arrêt et regardez le compteur pendant dix minutes. S’il ne tourne plus, l’eau coule bien chez vous. S’il tourne encore, dites-nous « Je ne trouve pas ». Puis rouvrez le robinet.',
  'leak.check.meter.alt': 'Un robinet d’arrêt fermé, à côté d’un compteur d’eau.',
  'leak.check.drip': 'Les robinets et le chauffe-eau',
  'leak.check.drip.how':
    'Regardez chaque robinet, le pommeau de douche, et sous le chauffe-eau. Un chauffe-eau goutte quand il chauffe ; s’il coule sans arrêt, c’est lui.',
  'leak.check.drip.alt': 'Un robinet d’où tombe une goutte.',
  'leak.ask': 'Qu’avez-vous trouvé ?',
  'leak.answers': 'Votre réponse',
  'leak.answer.found': 'J’ai trouvé',
  'leak.answer.found.means': 'Je m’en occupe.',
  'leak.answer.notFound': 'Je ne trouve pas',
  'leak.answer.notFound.means': 'Envoyez quelqu’un.',
  'leak.answer.normal': 'C’est normal',
  'leak.answer.normal.means': 'J’utilise cette eau.',
  'leak.waiting': 'Votre réponse part…',
  'leak.kept':
    'Votre réponse est gardée sur votre appareil. Elle partira avec le réseau, tant que cette page est ouverte.',
  'leak.taken.found':
    'Merci. Quand l’eau s’arrêtera, nous vous le dirons. Si elle coule encore deux jours après notre message, nous nous en occupons.',
  'leak.taken.notFound': 'Merci. Nous nous en occupons : vous n’avez rien d’autre à faire.',
  'leak.taken.notFound.no':
    'Merci. Nous nous en occupons : c’est votre demande n° {no}. Vous n’avez rien d’autre à faire.',
  'leak.taken.normal': 'Merci. Nous ne vous en parlerons plus pendant 60 jours.',
  'leak.taken.noted.no':
    'Merci, c’est noté. Votre demande n° {no} reste ouverte. Si vous n’avez plus besoin de personne, dites-le à l’agence.',
  'leak.change': 'Vous pouvez changer votre réponse tant que l’eau coule.',
  'leak.gone': 'Le compteur n’est plus là',
  'leak.gone.call': 'Nous ne savons pas si l’eau coule encore. Si vous l’entendez, appelez l’agence.',
  'leak.over': 'L’eau ne coule plus',
  'leak.over.nothing': 'Vous n’avez rien à faire.',
  'leak.over.filed': 'Votre demande n° {no} suit son cours. Si tout va bien, dites-le à l’agence :',
  'leak.why':
    'Votre compteur nous dit seulement que l’eau ne s’arrête pas, et combien à peu près. À l’agence, personne ne lit vos heures.',
} as const
