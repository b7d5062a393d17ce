/** What leaves by mail and letter, in plain words. */
export const fr = {
  'refused.notice_backwards': 'La fin de l’affichage vient avant son début.',
  'refused.notice_past': 'La fin de l’affichage est déjà passée.',
  'refused.notice_too_long_up': 'Un avis reste affiché 92 jours au plus. Vous pourrez le remettre.',
  'refused.already_posted': 'Cet avis est déjà affiché.',
  'refused.already_down': 'Cet avis est déjà retiré.',
  'refused.not_a_letter': 'Ce courrier ne s’imprime pas ici.',
  'mail.line.hello': 'Bonjour {name},',
  'mail.line.helloAll': 'Bonjour,',
  'mail.line.said': '« {words} »',
  'mail.line.voice':
    'Un message vocal vous attend dans le fil de votre demande. L’agence peut aussi vous le dire au téléphone.',
  'mail.line.danger':
    'S’il y a un danger pour quelqu’un, appelez tout de suite le 18 ou le 112. N’attendez pas notre réponse.',
  'mail.line.late': 'dès que possible : le délai promis est passé, et nous le savons',
  'mail.line.call': 'Pour nous répondre, appelez votre agence au {phone} et donnez le numéro {no}.',
  'mail.line.sign': '{agency}\nTéléphone : {phone}',
  'mail.letter.dated': 'Le {day}',
  'mail.next.filed': 'votre agence regarde votre demande et dit qui intervient, {due}.',
  'mail.next.oriented': 'votre agence organise l’intervention, {due}.',
  'mail.next.approval': 'votre agence donne son accord à l’intervention, {due}.',
  'mail.next.ordered': '{firm} est prévenue et vous propose un rendez-vous. Le travail est à faire {due}.',
  'mail.next.taken': '{firm} vous propose des moments pour venir. Le travail est à faire {due}.',
  'mail.next.planned': '{firm} vient au rendez-vous fixé.',
  'mail.next.underway': '{firm} est en route ou sur place.',
  'mail.next.waiting': 'nous vous disons dès que cela avance.',
  'mail.next.resolved': 'dites-nous si tout est réparé.',
  'mail.next.contested': 'votre agence reprend votre demande, {due}.',
  'mail.next.attached': 'nous vous disons quand la panne est réparée.',
  'mail.next.closed': 'votre demande est close.',
  'mail.filed.subject': 'Votre demande n° {no} est bien arrivée : {nature}',
  'mail.filed.what': 'Nous avons reçu votre demande n° {no} : {nature}, {place}.',
  'mail.filed.next': 'Ce qui se passe maintenant : {next}',
  'mail.filed.attached':
    'Cette panne est déjà signalée dans votre immeuble et quelqu’un s’en occupe. Nous vous disons quand c’est réparé : vous n’avez rien à faire.',
  'mail.filed.keep':
    'Nous vous écrivons à chaque étape. Vous n’avez pas besoin de nous rappeler pour savoir où cela en est.',
  'mail.filed.button': 'Suivre ma demande',
  'mail.slotsOffered.subject': 'Choisissez un rendez-vous : {nature}',
  'mail.slotsOffered.what':
    '{firm} peut venir chez vous pour votre demande n° {no} ({nature}), à l’un de ces moments :',
  'mail.slotsOffered.slots': '{slots}',
  'mail.slotsOffered.choose':
    'Choisissez celui qui vous convient. Si aucun ne va, dites-le : d’autres vous seront proposés.',
  'mail.slotsOffered.button': 'Choisir un rendez-vous',
  'mail.slotFixed.subject': 'Rendez-vous {slot} : {nature}',
  'mail.slotFixed.what': '{firm} vient le {slot} pour votre demande n° {no} ({nature}), {place}.',
  'mail.slotFixed.prepare':
    'Quelqu’un doit être présent pour ouvrir. Merci de dégager l’endroit où il faut travailler.',
  'mail.slotFixed.move': 'Ce moment ne vous va plus ? Vous pouvez le déplacer vous-même.',
  'mail.slotFixed.button': 'Voir ou déplacer le rendez-vous',
  'mail.slotReminder.subject': 'Demain : rendez-vous pour {nature}',
  'mail.slotReminder.what':
    'Pour mémoire : {firm} vient le {slot} pour votre demande n° {no} ({nature}), {place}.',
  'mail.slotReminder.prepare':
    'Quelqu’un doit être présent pour ouvrir. Merci de dégager l’endroit où il faut travailler.',
  'mail.slotReminder.move': 'Ce moment ne vous va plus ? Vous pouvez le déplacer vous-même.',
  'mail.slotReminder.button': 'Voir ou déplacer le rendez-vous',
  'mail.slotDropped.subject': 'Le rendez-vous n’a plus lieu : {nature}',
  'mail.slotDropped.what':
    'Le rendez-vous de {firm} pour votre demande n° {no} ({nature}) n’a pas lieu au moment prévu. Nous vous prions de nous en excuser.',
  'mail.slotDropped.next': 'Un autre moment va vous être proposé. Vous n’avez rien à faire.',
  'mail.slotDropped.button': 'Voir ma demande',
  'mail.nobodyHome.subject': 'Nous n’avons trouvé personne : choisissez un autre moment',
  'mail.nobodyHome.what':
    '{firm} est passée pour votre demande n° {no} ({nature}) et personne n’a pu ouvrir.',
  'mail.nobodyHome.next':
    'Votre demande reste ouverte. Dites-nous quand vous êtes là : un autre rendez-vous sera pris.',
  'mail.nobodyHome.button': 'Choisir un autre moment',
  'mail.partNeeded.subject': 'Une pièce est commandée : {nature}',
  'mail.partNeeded.what':
    '{firm} est passée pour votre demande n° {no} ({nature}). Il faut une pièce, attendue le {ready}.',
  'mail.partNeeded.next': 'Un rendez-vous vous sera proposé dès qu’elle est là. Vous n’avez rien à faire.',
  'mail.partNeeded.button': 'Suivre ma demande',
  'mail.waits.subject': 'Votre demande n° {no} attend : {nature}',
  'mail.waits.what': 'Votre demande n° {no} ({nature}) ne peut pas avancer pour le moment. {waits}.',
  'mail.waits.next':
    'Nous vous écrivons dès que cela avance. Si la réponse est chez vous, donnez-la en un instant.',
  'mail.waits.button': 'Voir ma demande',
  'mail.resolved.subject': 'Réparé ? {nature}',
  'mail.resolved.what': 'Le travail est annoncé comme fait pour votre demande n° {no} : {nature}, {place}.',
  'mail.resolved.ask': 'C’est à vous de le dire : est-ce réparé ?',
  'mail.resolved.silence':
    'Sans réponse de votre part dans les sept jours ouvrés, nous comprendrons que oui. Si cela recommence, la même demande pourra reprendre.',
  'mail.resolved.button': 'Répondre oui ou non',
  'mail.declined.subject': 'Votre demande n° {no} : {nature}',
  'mail.declined.what': 'Nous avons regardé votre demande n° {no} : {nature}, {place}.',
  'mail.declined.why': 'Notre réponse : {reason}.',
  'mail.declined.article': 'Ce que dit la règle : {article}.',
  'mail.declined.disagree':
    'Si vous pensez que nous nous trompons, dites-le : une personne relira votre demande.',
  'mail.declined.button': 'Voir ma demande et répondre',
  'mail.closed.subject': 'Votre demande n° {no} est close : {nature}',
  'mail.closed.what': 'Votre demande n° {no} ({nature}, {place}) est close. {reason}.',
  'mail.closed.disagree': 'Si ce n’est pas réglé, dites-le : la même demande reprend, sans rien répéter.',
  'mail.closed.button': 'Voir ma demande',
  'mail.said.subject': 'Un message pour votre demande n° {no} : {nature}',
  'mail.said.what': 'Vous avez un message au sujet de votre demande n° {no} ({nature}) :',
  'mail.said.button': 'Répondre',
  'mail.outageOpen.subject': 'Panne en cours : {nature}, {place}',
  'mail.outageOpen.what': 'Une panne est en cours dans votre immeuble : {nature}, {place}.',
  'mail.outageOpen.next': 'Nous nous en occupons. Délai prévu : {due}.',
  'mail.outageOpen.nothing': 'Vous n’avez pas besoin de la signaler. Nous vous écrivons quand c’est terminé.',
  'mail.outageNews.subject': 'Des nouvelles de la panne : {nature}, {place}',
  'mail.outageNews.what': 'Des nouvelles de la panne de votre immeuble : {nature}, {place}.',
  'mail.outageNews.nothing': 'Vous n’avez rien à faire. Nous vous écrivons quand c’est terminé.',
  'mail.outageNews.button': 'Suivre ma demande',
  'mail.outageOver.subject': 'Panne terminée : {nature}, {place}',
  'mail.outageOver.what': 'La panne est terminée : {nature}, {place}.',
  'mail.outageOver.still':
    'Si ce n’est pas le cas chez vous, appelez votre agence au {phone} et donnez le numéro {no}.',
  'mail.notice.subject': '{title}, {place}',
  'mail.notice.words': '{words}',
  'mail.notice.until': 'Cet avis est affiché dans votre entrée jusqu’au {until}.',
  'mail.notice.stop':
    'Vous le recevez parce que vous avez accepté les avis de votre immeuble. Pour ne plus les recevoir, dites-le à votre agence au {phone}.',
  'mail.orderPlaced.subject': 'Ordre de service n° {order} : {nature}, {place}',
  'mail.orderPlaced.what': 'Nous vous confions l’ordre de service n° {order} : {nature}, {place}.',
  'mail.orderPlaced.due': 'À faire {due}.',
  'mail.orderPlaced.next':
    'Le lien ci-dessous donne l’adresse, l’accès, les photos et les prix de votre marché. Il sert aussi à accepter, à proposer des rendez-vous et à rendre compte. Aucun compte n’est à créer. Ce lien vaut accès : ne le transmettez qu’aux personnes qui interviennent.',
  'mail.orderPlaced.button': 'Ouvrir l’ordre de service',
  'mail.orderSlot.subject': 'Rendez-vous {slot} : ordre n° {order}, {place}',
  'mail.orderSlot.what':
    'Le rendez-vous de l’ordre de service n° {order} ({nature}, {place}) est fixé : {slot}.',
  'mail.orderSlot.next': 'Si vous ne pouvez pas venir, proposez d’autres moments dès maintenant.',
  'mail.orderSlot.button': 'Ouvrir l’ordre de service',
  'mail.orderSlotDropped.subject': 'Rendez-vous annulé : ordre n° {order}, {place}',
  'mail.orderSlotDropped.what':
    'Le rendez-vous de l’ordre de service n° {order} ({nature}, {place}) n’a pas lieu. Ne vous déplacez pas.',
  'mail.orderSlotDropped.next': 'Proposez d’autres moments, pour un travail à faire {due}.',
  'mail.orderSlotDropped.button': 'Proposer des moments',
  'mail.orderApproved.subject': 'Accord donné : ordre n° {order}, {place}',
  'mail.orderApproved.what':
    'Le montant demandé pour l’ordre de service n° {order} ({nature}, {place}) est accepté.',
  'mail.orderApproved.next': 'Le travail est à faire {due}.',
  'mail.orderApproved.button': 'Ouvrir l’ordre de service',
  'mail.orderRejected.subject': 'Montant non accepté : ordre n° {order}, {place}',
  'mail.orderRejected.what':
    'Le montant demandé pour l’ordre de service n° {order} ({nature}, {place}) n’est pas accepté. L’ordre s’arrête là : ne vous déplacez pas.',
  'mail.orderCancelled.subject': 'Ordre annulé : n° {order}, {place}',
  'mail.orderCancelled.what':
    'L’ordre de service n° {order} ({nature}, {place}) est annulé. Ne vous déplacez pas.',
  'mail.orderNews.subject': 'Votre rendez-vous est passé : ordre n° {order}, {place}',
  'mail.orderNews.what':
    'Le rendez-vous de l’ordre de service n° {order} ({nature}, {place}) est passé : {slot}. Nous ne savons pas ce qu’il a donné, le locataire non plus.',
  'mail.orderNews.next': 'Dites-le en un instant : fait, personne, ou un autre moment.',
  'mail.orderNews.button': 'Dire ce qu’il en est',
  'mail.orderNotDone.subject': 'Pas fait, dit le gardien : ordre n° {order}, {place}',
  'mail.orderNotDone.what':
    'Le gardien est allé voir : le travail de l’ordre de service n° {order} ({nature}, {place}) n’est pas fait.',
  'mail.orderNotDone.next': 'Dites-nous ce qu’il en est depuis l’ordre, ou appelez l’agence au {phone}.',
  'mail.orderNotDone.button': 'Ouvrir l’ordre de service',
  'mail.question.subject': 'Une question attend votre réponse : demande n° {no}, {nature}',
  'mail.question.what':
    'Une agence vous pose une question dans la demande n° {no} : {nature}, {place}. Le temps de votre réponse est compté et visible de tous.',
  'mail.question.due': 'Réponse attendue {answerDue}.',
  'mail.question.button': 'Lire et répondre',
  'mail.answer.subject': 'Le siège a répondu : demande n° {no}, {nature}',
  'mail.answer.what':
    'Le siège a répondu à la question de la demande n° {no} : {nature}, {place}. La suite est à vous.',
  'mail.answer.button': 'Lire la réponse',
  'mail.signin.subject': 'Votre lien pour entrer dans Loge',
  'mail.signin.what': 'Voici le lien que vous avez demandé pour entrer, sans mot de passe.',
  'mail.signin.once':
    'Il sert une seule fois, et pour peu de temps. Si vous ne l’avez pas demandé, laissez ce message : personne n’entre sans lui.',
  'mail.signin.button': 'Entrer',
  'mail.invite.subject': 'Votre accès à Loge, {landlord}',
  'mail.invite.what':
    'Votre espace de travail chez {landlord} est ouvert. Entrez par ce lien, puis choisissez un mot de passe si vous le souhaitez.',
  'mail.invite.once':
    'Il sert une seule fois, pendant trois jours. Ensuite, la page d’entrée vous en envoie un autre à cette adresse.',
  'mail.invite.button': 'Entrer',
  'mail.firmLink.subject': 'Votre lien vers vos ordres de service',
  'mail.firmLink.what':
    'Voici un lien vers tous vos ordres en cours : les rendez-vous du jour, ce qui attend votre réponse, les quantités à dire. Aucun compte n’est nécessaire.',
  'mail.firmLink.yours':
    'Il ouvre vos ordres à qui le possède, pendant {n} jours. Gardez-le dans votre entreprise ; s’il est perdu, demandez à votre agence d’y mettre fin.',
  'mail.firmLink.button': 'Ouvrir mes ordres',
} as const
