/** The end of a report: what neighbours said already, the last look, and what became of what was sent. */
export const fr = {
  'tenant.known': 'Déjà signalé dans votre immeuble',
  'tenant.known.words':
    '{what} : nous le savons et nous nous en occupons, {by}. Nous pouvons vous tenir au courant, sans que vous ayez rien de plus à signaler.',
  'tenant.known.late':
    '{what} : nous le savons et nous nous en occupons. Le délai promis est passé, et nous le savons aussi. Nous pouvons vous tenir au courant.',
  'tenant.known.follow': 'Me tenir au courant',
  'tenant.known.other': 'C’est autre chose',
  'tenant.known.enough': 'C’est cela : ne rien envoyer de plus',
  'tenant.known.more': 'Le signaler aussi',
  'tenant.known.report': '{what} : déjà signalé {ago}.',
  'tenant.known.report.hint': 'Nous le savons. Si c’est autre chose, ou si c’est plus grave, dites-le-nous.',
  'tenant.check.title': 'Est-ce bien cela ?',
  'tenant.check.what': 'Le problème',
  'tenant.check.words': 'Vos mots',
  'tenant.check.quote': '« {words} »',
  'tenant.check.noWords': 'Aucun mot ajouté',
  'tenant.check.where': 'L’endroit',
  'tenant.check.nobody': 'Ni nom ni numéro',
  'tenant.check.reach': 'Pour vous joindre',
  'tenant.check.paper': 'par lettre',
  'tenant.check.when': 'Quelqu’un peut ouvrir',
  'tenant.check.anyTime': 'À tout moment',
  'tenant.check.change': 'Changer',
  'tenant.check.send': 'Envoyer',
  'tenant.check.sending': 'Envoi en cours',
  'tenant.sent.title': 'C’est envoyé',
  'tenant.sent.promise': 'Votre demande est enregistrée. Nous nous engageons à intervenir {by}.',
  'tenant.sent.danger':
    'Quelqu’un est prévenu : votre demande passe devant toutes les autres. En cas de danger, appelez d’abord les secours.',
  'tenant.sent.danger.way':
    'Gardez votre téléphone près de vous : c’est par téléphone que nous vous dirons la suite.',
  'tenant.sent.danger.noPhone':
    'Vous n’avez pas laissé de numéro : personne ne peut vous rappeler. Appelez le bailleur si rien ne se passe.',
  'tenant.sent.next': 'La suite',
  'tenant.sent.step.filed': 'Votre demande est enregistrée',
  'tenant.sent.step.choose': 'L’agence choisit qui vient',
  'tenant.sent.step.come': 'Quelqu’un intervient',
  'tenant.sent.step.confirm': 'Vous dites si c’est réparé',
  'tenant.sent.mail':
    'Un lien est envoyé à {email} : il montre où en est la demande, et permet de choisir le rendez-vous.',
  'tenant.sent.letter':
    'Une lettre vous est envoyée : elle dit où en est la demande et comment nous répondre.',
  'tenant.sent.phone':
    'Nous vous dirons la suite par lettre, ou par courriel si vous nous avez déjà donné votre adresse. Nous vous appellerons pour le rendez-vous si besoin.',
  'tenant.sent.here': 'Vous suivez la demande ici, sans rien avoir à répéter.',
  'tenant.sent.follow': 'Suivre ma demande',
  'tenant.sent.again': 'Signaler autre chose',
  'tenant.sent.wait': 'Encore un geste de votre part',
  'tenant.sent.wait.why':
    'Beaucoup de demandes arrivent du même endroit en ce moment. Nous vérifions que celle-ci est bien de vous, et rien n’est perdu.',
  'tenant.sent.wait.mail':
    'Ouvrez le lien que nous envoyons à {email} : votre demande partira alors aussitôt à l’agence. Il vous attend sept jours.',
  'tenant.sent.wait.call.title': 'L’agence vous rappelle',
  'tenant.sent.wait.call':
    'Votre demande est gardée sept jours. Elle partira dès que vous l’aurez confirmée au téléphone.',
  'tenant.sent.wait.danger': 'Si quelqu’un est en danger, n’attendez pas : appelez le 18 ou le 112.',
  'tenant.sent.kept': 'Gardée sur ce téléphone',
  'tenant.sent.kept.words':
    'Il n’y a pas de réseau. Votre demande partira toute seule dès qu’il reviendra, avec vos photos.',
  'tenant.sent.kept.stay': 'Gardez cette page ouverte, ou rouvrez-la plus tard : rien n’est perdu.',
  'tenant.receipts': 'Envoyé depuis cet appareil',
  'tenant.receipt.no': 'Demande n°',
  'tenant.receipt.line': 'Demande n° {no} : {what}',
  'tenant.receipt.by': 'Bien reçue. Nous intervenons {by}.',
  'tenant.receipt.late': 'Bien reçue. Le délai promis est passé, et nous le savons : vous pouvez appeler.',
  'tenant.receipt.planned': 'Un rendez-vous est pris.',
  'tenant.receipt.underway': 'Quelqu’un est en route ou sur place.',
  'tenant.receipt.resolved': 'La réparation est annoncée. Si ce n’est pas réparé, appelez-nous.',
  'tenant.receipt.closed': 'La demande est close.',
  'tenant.receipt.waits': 'Gardée sur cet appareil : elle partira dès que le réseau revient.',
  'tenant.receipt.unknown': 'Nous n’avons pas de nouvelles de cet envoi pour le moment.',
  'tenant.receipt.lost': 'Votre demande n’a pas pu être enregistrée',
  'tenant.receipt.lost.words':
    'Elle est partie, et n’a pas été acceptée. Signalez-la de nouveau, ou appelez-nous.',
  'tenant.receipt.call': 'Une question, une urgence : {name},',
  'tenant.receipt.drop': 'Effacer ce reçu de cet appareil',
  'tenant.state.done': 'fait',
  'tenant.state.now': 'en cours',
  'tenant.state.next': 'à venir',
} as const
