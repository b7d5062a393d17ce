import { fr as confirm } from './words.confirm.fr.ts'
import { fr as ownVisits } from './words.own-visits.fr.ts'

/** What leaves by mail and letter, in plain words. */
export const fr = {
  'refused.notice_backwards': 'La fin de l’affichage vient avant son début.',
  'refused.notice_past': 'La fin de l’affichage est déjà passée.',
  'refused.notice_too_long_up': 'Un avis reste affiché 92 jours au plus. Vous pourrez le remettre.',
  'refused.already_posted': 'Cet avis est déjà affiché.',
  'refused.already_down': 'Cet avis est déjà enlevé.',
  'refused.not_a_letter': 'Ce courrier ne s’imprime pas ici.',
  'mail.line.hello': 'Bonjour {name},',
  'mail.line.helloAll': 'Bonjour,',
  'mail.line.said': '« {words} »',
  'mail.line.voice':
    'Un message vocal vous attend dans le fil de votre demande. L’agence peut aussi vous le dire au téléphone.',
  'mail.line.danger':
    'S’il y a un danger pour quelqu’un, appelez tout de suite le 18 ou le 112. N’attendez pas notre réponse.',
  'mail.line.late': 'dès que possible : le délai promis est passé, et nous le savons',
  'mail.line.call': 'Pour nous répondre, {call} et donnez le numéro {no}.',
  'mail.line.sign': '{agency}\nTéléphone : {phone}',
  'mail.line.sign.bare': '{agency}',
  'mail.line.open': 'Quelqu’un doit être là pour ouvrir.',
  'mail.line.clear': 'Merci de dégager l’endroit où il faut travailler.',
  'mail.line.move': 'Ce moment ne vous va plus ? Vous pouvez en changer.',
  'mail.line.off': 'Le rendez-vous du {off} avec {offFirm} n’a plus lieu.',
  'mail.line.now': 'Ce qui se passe maintenant : {next}',
  'mail.line.rest': 'Vous n’avez rien à faire pour le moment.',
  'mail.line.calling': 'appelez votre agence au {phone}',
  'mail.line.calling.bare': 'passez à votre agence ou écrivez-lui',
  'mail.next.filed': 'votre agence choisit qui intervient. Le travail est à faire {due}.',
  'mail.next.oriented': 'votre agence organise l’intervention. Le travail est à faire {due}.',
  'mail.next.oriented.caretaker': 'le gardien de votre immeuble s’en charge, {due}.',
  'mail.next.oriented.inhouse': 'votre agence s’en charge avec son équipe, {due}.',
  'mail.next.oriented.gpa':
    'le constructeur doit intervenir, sous garantie. Nous le lui demandons et vous dirons quand il vient.',
  'mail.next.oriented.insurance': 'notre assurance suit ce sinistre. Nous vous dirons ce qu’elle décide.',
  'mail.next.oriented.third':
    'ce n’est pas à nous de réparer, mais nous le demandons à qui doit le faire, et vous dirons sa réponse.',
  'mail.next.oriented.notice':
    'votre agence vous répond {due}. Ce message n’est pas encore un congé : il se donne par lettre recommandée avec avis de réception, par acte de commissaire de justice, ou en main propre contre récépissé. Le préavis est de trois mois, ou d’un mois en zone tendue ou dans les autres cas de l’article 15 de la loi du 6 juillet 1989, avec le justificatif ; il court du jour où nous recevons la lettre. Le formulaire à signer est sur la page de votre demande.',
  'mail.next.oriented.desk': 'votre agence vous répond {due}.',
  'mail.next.oriented.hq': 'notre siège vous répond {due}.',
  'mail.next.approval': 'votre agence examine le prix de l’intervention. Le travail est à faire {due}.',
  'mail.next.ordered':
    'l’entreprise {firm} est prévenue et vous proposera un rendez-vous. Le travail est à faire {due}.',
  'mail.next.taken': '{firm} vous propose des moments pour venir. Le travail est à faire {due}.',
  'mail.next.planned': '{firm} vient au rendez-vous fixé.',
  'mail.next.underway': '{firm} est en route ou sur place.',
  'mail.next.waiting': 'nous vous écrirons dès que cela avance.',
  'mail.next.resolved': 'dites-nous si tout est réparé.',
  'mail.next.contested': 'votre agence reprend votre demande, {due}.',
  'mail.next.attached': 'nous vous écrirons quand la panne sera réparée.',
  'mail.next.closed': 'votre demande est close.',
  'mail.filed.subject': 'Votre demande n° {no} est bien arrivée : {nature}',
  'mail.filed.what': 'Nous avons reçu votre demande n° {no} : {nature}, {place}.',
  'mail.filed.keep':
    'Nous vous écrivons à chaque étape. Vous n’avez pas besoin de nous rappeler pour savoir où cela en est.',
  'mail.filed.receipt': 'Demande reçue le {received} par : {service}.',
  'mail.filed.button': 'Suivre ma demande',
  'mail.newDue.subject': 'Le délai de votre demande n° {no} a changé : {nature}',
  'mail.newDue.what': 'Votre agence a revu le délai de votre demande n° {no} : {nature}, {place}.',
  'mail.newDue.due': 'Le travail est maintenant à faire {due}.',
  'mail.newDue.button': 'Suivre ma demande',
  'mail.chosen.subject': 'Votre demande n° {no} avance : {nature}',
  'mail.chosen.what': 'Nous avons choisi qui intervient pour votre demande n° {no} : {nature}, {place}.',
  'mail.chosen.button': 'Suivre ma demande',
  'mail.another.subject': 'Nous cherchons une autre entreprise : {nature}',
  'mail.another.what': '{firm} ne peut pas venir pour votre demande n° {no} : {nature}, {place}.',
  'mail.another.next': 'Nous cherchons une autre entreprise. Le travail est à faire {due}.',
  'mail.another.button': 'Suivre ma demande',
  'mail.onTheWay.subject': '{firm} est en route : {nature}',
  'mail.onTheWay.what': '{firm} est en route pour votre demande n° {no} : {nature}, {place}.',
  'mail.onTheWay.button': 'Voir ma demande',
  'mail.noAccess.subject': 'L’entreprise n’a pas pu entrer : {nature}',
  'mail.noAccess.what':
    'L’entreprise {firm} est passée pour votre demande n° {no} et n’a pas pu entrer : {nature}, {place}.',
  'mail.noAccess.next':
    'Votre agence cherche comment faire ouvrir, puis un autre moment vous sera proposé. Si vous pouvez aider, dites-le.',
  'mail.noAccess.button': 'Voir ma demande et répondre',
  'mail.attached.subject': 'Votre demande n° {no} fait partie d’une panne : {nature}',
  'mail.attached.what':
    'Votre demande n° {no} fait partie d’une panne de votre immeuble : {nature}, {place}. Elle est suivie pour tous à la fois.',
  'mail.attached.due': 'Le travail est à faire {due}.',
  'mail.attached.nothing': 'Vous n’avez rien à faire. Nous vous écrirons quand ce sera terminé.',
  'mail.attached.button': 'Suivre ma demande',
  'mail.slotsOffered.subject': 'Choisissez un rendez-vous : {nature}',
  'mail.slotsOffered.what':
    '{firm} peut venir à l’un de ces moments, pour votre demande n° {no} : {nature}, {place}.',
  'mail.slotsOffered.slots': '{slots}',
  'mail.slotsOffered.choose':
    'Choisissez celui qui vous convient. Si aucun ne va, dites-le : d’autres vous seront proposés.',
  'mail.slotsOffered.button': 'Choisir un rendez-vous',
  'mail.slotFixed.subject': 'Rendez-vous {slot} : {nature}',
  'mail.slotFixed.what': '{firm} vient le {slot}, pour votre demande n° {no} : {nature}, {place}.',
  'mail.slotFixed.button': 'Voir ou déplacer le rendez-vous',
  'mail.slotReminder.subject': 'Demain, rendez-vous : {nature}',
  'mail.slotReminder.what': '{firm} vient demain, {slot}, pour votre demande n° {no} : {nature}, {place}.',
  'mail.slotReminder.button': 'Voir ou déplacer le rendez-vous',
  'mail.slotDropped.subject': 'Le rendez-vous n’a plus lieu : {nature}',
  'mail.slotDropped.what':
    'Le rendez-vous avec {firm} pour votre demande n° {no} n’aura pas lieu : {nature}, {place}. Nous vous prions de nous en excuser.',
  'mail.slotDropped.next': 'Un autre moment va vous être proposé. Vous n’avez rien à faire.',
  'mail.slotDropped.choose': 'Vous pouvez choisir un autre des moments proposés.',
  'mail.slotDropped.button': 'Voir ma demande',
  'mail.slotDropped.when': 'Il était prévu le {slot}.',
  'mail.nobodyHome.subject': 'Nous n’avons trouvé personne : choisissez un autre moment',
  'mail.nobodyHome.what':
    'L’entreprise {firm} est passée pour votre demande n° {no} et personne n’a pu ouvrir : {nature}, {place}.',
  'mail.nobodyHome.next':
    'Votre demande reste ouverte. Dites-nous quand vous êtes là : un autre rendez-vous sera pris.',
  'mail.nobodyHome.button': 'Choisir un autre moment',
  'mail.partNeeded.subject': 'Une pièce est attendue : {nature}',
  'mail.partNeeded.came':
    'L’entreprise {firm} est passée pour votre demande n° {no} : {nature}, {place}. Il faut une pièce, attendue le {ready}.',
  'mail.partNeeded.needed':
    'Pour votre demande n° {no} ({nature}, {place}), {firm} a besoin d’une pièce, attendue le {ready}.',
  'mail.partNeeded.next':
    'À partir de ce jour-là, un autre moment vous sera proposé. D’ici là, vous n’avez rien à faire.',
  'mail.partNeeded.button': 'Suivre ma demande',
  'mail.followOn.subject': 'Une autre intervention est nécessaire : {nature}',
  'mail.followOn.came':
    'L’entreprise {firm} est passée pour votre demande n° {no} : {nature}, {place}. Une autre intervention est nécessaire.',
  'mail.followOn.needed':
    'Pour votre demande n° {no} ({nature}, {place}), {firm} nous dit qu’une autre intervention est nécessaire.',
  'mail.followOn.next': 'Votre agence l’organise, et vous dira qui vient.',
  'mail.followOn.button': 'Suivre ma demande',
  'mail.waits.subject': 'Votre demande n° {no} attend : {nature}',
  'mail.waits.what': 'Votre demande n° {no} ne peut pas avancer pour le moment : {nature}, {place}.',
  'mail.waits.next': 'Vous n’avez rien à faire. Nous vous écrirons dès que cela avance.',
  'mail.waits.button': 'Voir ma demande',
  'mail.waits.because.tenant': 'Nous attendons une réponse de votre part.',
  'mail.waits.because.access': 'Il faut que quelqu’un puisse ouvrir.',
  'mail.waits.because.part': 'Il faut une pièce, et nous l’attendons.',
  'mail.waits.because.quote': 'L’entreprise prépare son prix.',
  'mail.waits.because.hq': 'Le siège doit d’abord se prononcer.',
  'mail.waits.because.thirdParty': 'Quelqu’un d’autre que nous doit d’abord répondre.',
  'mail.waits.because.news': 'Nous demandons à l’entreprise ce qu’a donné son passage.',
  'mail.waits.because.notDone': 'Nous demandons à l’entreprise pourquoi ce n’est pas fait.',
  'mail.waits.because.report': 'L’entreprise doit encore dire ce qu’elle a fait.',
  'mail.waits.answer': 'Dites-le-nous en un instant : votre demande repart aussitôt.',
  'mail.resolved.subject': 'Est-ce réparé ? {Nature}',
  'mail.resolved.what':
    'On nous dit que le travail est fait, pour votre demande n° {no} : {nature}, {place}.',
  'mail.resolved.ask': 'C’est à vous de le dire : est-ce réparé ?',
  'mail.resolved.silence':
    'Sans réponse de votre part dans les {silence} jours ouvrés, nous comprendrons que oui. Si cela recommence, la même demande pourra reprendre.',
  'mail.resolved.button': 'Répondre oui ou non',
  'mail.declined.subject': 'Votre demande n° {no} : {nature}',
  'mail.declined.what': 'Nous avons regardé votre demande n° {no} : {nature}, {place}.',
  'mail.declined.why': 'Elle est {reason}.',
  'mail.declined.article': 'Ce que dit la règle : {article}.',
  'mail.declined.disagree':
    'Si vous pensez que nous nous trompons, dites-le : une personne relira votre demande.',
  'mail.declined.button': 'Voir ma demande et répondre',
  'mail.closed.subject': 'Votre demande n° {no} est close : {nature}',
  'mail.closed.what': 'Votre demande n° {no} est close : {nature}, {place}. Elle est {reason}.',
  'mail.closed.disagree':
    'Si ce n’est pas réglé, dites-le : la même demande reprendra, sans que vous ayez rien à répéter.',
  'mail.closed.button': 'Voir ma demande',
  'mail.withdrawn.subject': 'Votre demande n° {no} est retirée : {nature}',
  'mail.withdrawn.what':
    'Votre agence a retiré votre demande n° {no} : {nature}, {place}. Personne ne se déplacera.',
  'mail.withdrawn.disagree': 'Si vous en avez encore besoin, {call} : nous la reprendrons.',
  'mail.withdrawn.button': 'Voir ma demande',
  'mail.said.subject': 'Un message au sujet de votre demande n° {no} : {nature}',
  'mail.said.what': 'Vous avez un message au sujet de votre demande n° {no} : {nature}, {place}.',
  'mail.said.button': 'Répondre',
  'mail.outageOpen.subject': 'Panne en cours : {nature}, {place}',
  'mail.outageOpen.what': 'Une panne est en cours dans votre immeuble : {nature}, {place}.',
  'mail.outageOpen.next': 'Nous nous en occupons. Délai prévu : {due}.',
  'mail.outageOpen.nothing':
    'Vous n’avez pas besoin de la signaler. Nous vous écrirons quand ce sera terminé.',
  'mail.outageNews.subject': 'Des nouvelles de la panne : {nature}, {place}',
  'mail.outageNews.what': 'Des nouvelles de la panne de votre immeuble : {nature}, {place}.',
  'mail.outageNews.nothing': 'Vous n’avez rien à faire. Nous vous écrirons quand ce sera terminé.',
  'mail.outageNews.button': 'Suivre ma demande',
  'mail.outageOver.subject': 'Panne terminée : {nature}, {place}',
  'mail.outageOver.what': 'La panne est terminée : {nature}, {place}.',
  'mail.outageOver.still': 'Si ce n’est pas le cas chez vous, {call} et donnez le numéro {no}.',
  'mail.notice.subject': '{title}, {place}',
  'mail.notice.words': '{words}',
  'mail.notice.until': 'Cet avis est affiché dans votre entrée jusqu’au {until}.',
  'mail.notice.stop':
    'Vous le recevez parce que vous avez accepté les avis de votre immeuble. Pour ne plus les recevoir, {call}.',
  'mail.orderPlaced.subject': 'Ordre de service n° {order} : {nature}, {place}',
  'mail.orderPlaced.what': 'Nous vous confions l’ordre de service n° {order} : {nature}, {place}.',
  'mail.orderPlaced.due': 'À faire {due}.',
  'mail.orderPlaced.next':
    'Le lien ci-dessous donne l’adresse, l’accès, les photos et les prix de votre marché. Il sert aussi à accepter, à proposer des rendez-vous et à rendre compte. Aucun compte n’est à créer. Ce lien vaut accès : ne le transmettez qu’aux personnes qui interviennent.',
  'mail.orderPlaced.button': 'Ouvrir l’ordre de service',
  'mail.orderSlot.subject': 'Rendez-vous {slot} : ordre n° {order}, {place}',
  'mail.orderSlot.what':
    'Le rendez-vous de l’ordre de service n° {order} ({nature}, {place}) est fixé : {slot}.',
  'mail.orderSlot.next': 'Si vous ne pouvez pas venir, proposez d’autres moments dès maintenant.',
  'mail.orderSlot.button': 'Ouvrir l’ordre de service',
  'mail.orderSlotDropped.subject': 'Rendez-vous annulé : ordre n° {order}, {place}',
  'mail.orderSlotDropped.what':
    'Le rendez-vous de l’ordre de service n° {order} n’aura pas lieu : {nature}, {place}. Ne vous déplacez pas.',
  'mail.orderSlotDropped.next': 'Proposez d’autres moments, pour un travail à faire {due}.',
  'mail.orderSlotDropped.button': 'Proposer des moments',
  'mail.orderSlotDropped.when': 'Il était prévu le {slot}.',
  'mail.orderApproved.subject': 'Accord donné : ordre n° {order}, {place}',
  'mail.orderApproved.what':
    'Le montant demandé pour l’ordre de service n° {order} ({nature}, {place}) est accepté.',
  'mail.orderApproved.next': 'Le travail est à faire {due}.',
  'mail.orderApproved.button': 'Ouvrir l’ordre de service',
  'mail.orderChecked.subject': 'Service fait, facture attendue : ordre n° {order}, {place}',
  'mail.orderChecked.what':
    'Le travail de l’ordre de service n° {order} ({nature}, {place}) est vérifié : vous pouvez envoyer votre facture.',
  'mail.orderChecked.next':
    'Son numéro suffit : donnez-le depuis l’ordre, que vous retrouvez aussi parmi vos ordres, sous « Travaux faits, à facturer ».',
  'mail.orderChecked.button': 'Donner le numéro de facture',
  'mail.orderRejected.subject': 'Montant non accepté : ordre n° {order}, {place}',
  'mail.orderRejected.what':
    'Le montant demandé pour l’ordre de service n° {order} ({nature}, {place}) n’est pas accepté. L’ordre s’arrête là : ne vous déplacez pas.',
  'mail.orderCancelled.subject': 'Ordre annulé : n° {order}, {place}',
  'mail.orderCancelled.what':
    'L’ordre de service n° {order} ({nature}, {place}) est annulé. Ne vous déplacez pas.',
  'mail.orderNews.subject': 'Votre rendez-vous est passé : ordre n° {order}, {place}',
  'mail.orderNews.what':
    'Le rendez-vous de l’ordre de service n° {order} ({nature}, {place}) est passé : {slot}. Nous ne savons pas ce qu’il a donné, le locataire non plus.',
  'mail.orderNews.next': 'Dites-le en un instant : fait, personne sur place, ou un autre moment.',
  'mail.orderNews.button': 'Dire ce qu’il en est',
  'mail.orderUnheard.subject': 'Qu’en est-il ? Ordre n° {order}, {place}',
  'mail.orderUnheard.what':
    'Vous étiez en route pour l’ordre de service n° {order} ({nature}, {place}), et nous n’avons pas de nouvelles depuis. Le locataire non plus.',
  'mail.orderUnheard.next': 'Dites-le en un instant : fait, personne sur place, ou un autre moment.',
  'mail.orderUnheard.button': 'Dire ce qu’il en est',
  'mail.orderNotDone.subject': 'Pas fait, dit le gardien : ordre n° {order}, {place}',
  'mail.orderNotDone.what':
    'Le gardien est allé voir : le travail de l’ordre de service n° {order} ({nature}, {place}) n’est pas fait.',
  'mail.orderNotDone.next': 'Dites-nous depuis l’ordre ce qu’il en est, ou appelez l’agence au {phone}.',
  'mail.orderNotDone.button': 'Ouvrir l’ordre de service',
  'mail.orderAgain.subject': 'Travail à reprendre : ordre n° {order}, {place}',
  'mail.orderAgain.what':
    'Nous avons contrôlé sur place le travail de l’ordre de service n° {order} ({nature}, {place}) : il n’est pas conforme.',
  'mail.orderAgain.next':
    'L’ordre est de nouveau ouvert, au même prix : proposez dès maintenant le moment où vous reviendrez. Il sera payé une fois le travail conforme.',
  'mail.orderAgain.button': 'Ouvrir l’ordre de service',
  'mail.orderRecalled.subject': 'Reprise demandée : ordre n° {order}, {place}',
  'mail.orderRecalled.what':
    'Le locataire dit que ce n’est pas réparé : ordre de service n° {order}, {nature}, {place}.',
  'mail.orderRecalled.next':
    'L’ordre est de nouveau ouvert, au même prix : proposez dès maintenant le moment où vous reviendrez. Il sera payé une fois le travail fait.',
  'mail.orderRecalled.button': 'Ouvrir l’ordre de service',
  'mail.orderHastened.subject': 'Le délai a changé : ordre n° {order}, {place}',
  'mail.orderHastened.what':
    'L’agence a revu l’ordre n° {order} ({nature}, {place}) : il est maintenant à faire {due}.',
  'mail.orderHastened.next':
    'Si votre rendez-vous vient trop tard, changez-le depuis l’ordre, ou appelez l’agence au {phone}.',
  'mail.orderHastened.button': 'Ouvrir l’ordre de service',
  'mail.orderSaid.subject': 'Un message pour vous : ordre n° {order}, {place}',
  'mail.orderSaid.what': 'Vous avez un message au sujet de l’ordre n° {order} ({nature}, {place}).',
  'mail.orderSaid.next': 'Répondez depuis l’ordre : un rendez-vous, une phrase, une photo.',
  'mail.orderSaid.button': 'Répondre',
  'mail.signin.subject': 'Votre lien pour entrer dans Loge',
  'mail.signin.what': 'Voici le lien que vous avez demandé pour entrer, sans mot de passe.',
  'mail.signin.once':
    'Il sert une seule fois, et pour peu de temps. Si vous ne l’avez pas demandé, laissez ce message : personne n’entre sans lui.',
  'mail.signin.button': 'Entrer',
  'mail.former.subject': 'Une autre adresse est notée pour vous',
  'mail.former.what':
    'Votre agence a noté une autre adresse de courriel pour vous. Nos messages y seront désormais envoyés.',
  'mail.former.nothing': 'Si vous l’avez demandé, vous n’avez rien à faire.',
  'mail.former.call':
    'Sinon, appelez votre agence : jusqu’au {until}, c’est encore cette adresse-ci qui ouvre votre compte, et elle seule.',
  'mail.own.subject': 'Votre adresse de courriel a changé',
  'mail.own.what':
    'Votre adresse de courriel vient d’être changée depuis votre compte. Nos messages seront désormais envoyés à la nouvelle.',
  'mail.own.nothing': 'Si c’est vous, vous n’avez rien à faire.',
  'mail.own.call':
    'Sinon, appelez tout de suite votre agence, qui vous aidera à reprendre votre compte : cette adresse-ci ne l’ouvre plus.',
  'mail.given.subject': 'Une adresse de courriel est notée pour vous',
  'mail.given.what': 'Votre agence a noté l’adresse {email} pour vous écrire au sujet de vos demandes.',
  'mail.given.use':
    'Si c’est la vôtre, elle peut aussi ouvrir votre compte. Sur la page {url}, choisissez « J’ai reçu un code par la poste ».',
  'mail.given.code': 'Votre code : {code}',
  'mail.given.wait':
    'Sans le code, cette adresse ouvrira votre compte {days} jours après l’envoi de cette lettre.',
  'mail.given.call': 'Si ce n’est pas la vôtre, appelez votre agence sans attendre : elle l’effacera.',
  'mail.threadLink.subject': 'Votre lien vers la demande n° {no} : {nature}',
  'mail.threadLink.what':
    'Voici le lien que vous avez demandé. Il ouvre le fil de votre demande n° {no} : {nature}.',
  'mail.threadLink.yours':
    'Gardez ce lien pour vous : qui l’ouvre peut répondre à votre place. Si vous n’avez rien demandé, ne faites rien.',
  'mail.threadLink.button': 'Suivre ma demande',
  'mail.firmLink.subject': 'Votre lien vers vos ordres de service',
  'mail.firmLink.what':
    'Voici un lien vers tous vos ordres en cours : les rendez-vous du jour, ce qui attend votre réponse, les quantités à dire. Aucun compte n’est nécessaire.',
  'mail.firmLink.yours':
    'Il ouvre vos ordres à qui le possède, pendant {n} jours. Gardez-le dans votre entreprise ; s’il est perdu, demandez à votre agence d’y mettre fin.',
  'mail.firmLink.button': 'Ouvrir mes ordres',
  ...confirm,
  ...ownVisits,
} as const
