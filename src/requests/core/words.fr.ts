export const fr = {
  'notice.not_oriented':
    'La demande est déposée, mais n’est confiée à personne : {why} Appelez vous-même la personne qui doit venir, ou choisissez quelqu’un d’autre dans la demande.',
  'refused.too_many_lists': 'Vous gardez déjà {most} listes. Retirez-en une, puis gardez celle-ci.',
  'refused.delay_too_slow':
    'Un danger n’attend pas plus de {minutes} minutes, ni une demande courante plus de {days} jours ouvrés. Rien n’a été changé.',
  'refused.delays_backwards':
    'Ce qui est plus urgent n’attend pas plus longtemps que ce qui l’est moins. Rien n’a été changé : corrigez l’un des deux délais.',
  'refused.delay_beyond_landlord':
    'Une agence promet le délai du bailleur, ou moins long : jamais plus. Rien n’a été changé : corrigez le délai montré.',
  'refused.delays_moved':
    'Entre-temps, ces délais ont été changés par : {name}. Rien n’est perdu : relisez ce qui est promis, puis enregistrez de nouveau.',
  'refused.preference_moved':
    'Entre-temps, cette préférence a été changée par : {name}. Rien n’est perdu : relisez, puis enregistrez de nouveau.',
  'refused.firm_without_contract':
    'Cette entreprise n’a pas de contrat en cours pour cela ici. Rien n’a été changé : choisissez-en une autre.',
  'refused.already_filed': 'Cette demande est déjà enregistrée.',
  'refused.told_by_message':
    'C’est un message reçu : rattachez-le ou classez-le depuis « Messages à rattacher ».',
  'refused.no_repair': 'Ce n’est pas une réparation : un service y répond, personne n’est envoyé.',
  'refused.no_matter': 'C’est une réparation : elle a déjà sa demande.',
  'refused.no_steps': 'Ces démarches sont celles d’un conflit entre voisins.',
  'refused.step_day':
    'Ce jour ne convient pas : une démarche a eu lieu depuis deux ans au plus, ou est prévue dans l’année.',
  'refused.step_why':
    'Le juge est saisi par une personne qui décide à l’agence ou au siège, et elle écrit pourquoi.',
  'refused.slot_moved': 'Ce passage a changé d’heure entre-temps : voyez la nouvelle, puis recommencez.',
  'refused.repair_wanted':
    'Ce qui se met à part est une réparation : choisissez ce qui est à réparer. Rien n’a été déposé.',
  'refused.repair_no_desk':
    'C’est une réparation : elle se confie à qui la fait. Changez d’abord ce que c’est.',
  'refused.order_first':
    'Une entreprise a l’ordre de cette demande : retirez-le d’abord, elle lirait ce qui ne la regarde pas.',
  'refused.unknown_nature':
    'Ce motif n’existe pas dans la liste. Choisissez-en un autre, ou « Autre chose ».',
  'refused.unknown_article':
    'Cet article n’est pas dans la liste. Choisissez une ligne du décret 87-712, ou un article de la liste.',
  'refused.asset_elsewhere':
    'Cet équipement n’est pas dans le lieu choisi. Touchez-le sur le plan de ce lieu, ou signalez sans le nommer.',
  'refused.received_later': 'Cette date est à venir : dites le jour où le courrier est arrivé.',
  'refused.no_way_to_reach':
    'Laissez un téléphone ou une adresse de courriel : sans cela, nous ne pourrions pas vous répondre.',
  'refused.wrong_moment':
    'Ce n’est plus le moment : la demande a avancé entre-temps. Rien de ce que vous avez écrit n’est perdu.',
  'refused.not_small':
    'Cette réparation n’est pas de celles du gardien : l’agence choisit qui s’en charge. Vous pouvez écrire dans le fil.',
  'refused.keep_away':
    'N’y allez pas. En cas de violence, c’est le 17 ; l’agence s’en charge, et l’alarme sonne chez elle.',
  'refused.danger_by_agency':
    'Un danger n’est pas clos par le gardien. Écrivez dans le fil ce que vous avez fait, avec une photo : l’agence dit quand il est écarté.',
  'refused.alarm_taken': '{name} s’en charge déjà, depuis {time}. Vous pouvez prendre le relais.',
  'refused.charge_taken': '{name} s’en occupe déjà, {since}. Vous pouvez reprendre la demande à votre nom.',
  'refused.charge_not_yours':
    'C’est {name} qui s’en occupe : à elle ou à lui de la rendre. Vous pouvez la reprendre.',
  'refused.charge_unknown': 'Cette personne ne fait plus partie de l’équipe. La demande reste à qui l’avait.',
  'refused.charge_away': '{name} n’est pas là jusqu’au {until} : {standIn} remplace. Confiez-lui la demande.',
  'refused.charge_elsewhere':
    '{name} ne décide pas pour l’agence de cette demande. Choisissez une personne de cette agence.',
  'refused.snooze_past': 'Choisissez un jour à venir : à partir de demain.',
  'refused.snooze_far': 'Une demande se met de côté pour {days} jours au plus.',
  'refused.snooze_due': 'Cette demande est due aujourd’hui : elle reste dans vos listes.',
  'refused.snooze_danger': 'Un danger ne se met pas de côté : il reste en tête de vos listes.',
  'refused.memo_past': 'Ce jour est passé. Choisissez aujourd’hui ou plus tard.',
  'refused.too_many_memos': 'Vous avez déjà {most} rappels. Terminez-en un pour en ajouter.',
  'refused.mention_elsewhere':
    '{name} ne peut pas lire cette demande : rien n’est parti. Retirez ce nom, ou écrivez-lui autrement.',
  'refused.alarm_over': 'Cette alarme est terminée : le danger est écarté, ou la demande est close.',
  'refused.alarm_not_yours': 'Ce danger n’est pas à votre nom : vous ne pouvez pas le rendre.',
  'refused.firm_reached': '{name} a déjà eu cette entreprise, à {time}.',
  'refused.spoke_later': 'Cette heure n’est pas encore passée. Indiquez l’heure de votre appel.',
  'refused.contract_needed': 'Choisissez l’entreprise à qui confier l’intervention.',
  'refused.unknown_reason': 'Ce motif de clôture n’existe pas dans la liste.',
  'refused.not_your_reason': 'Ce motif de clôture est réservé à l’agence.',
  'refused.reason_needs_words': 'Ajoutez une phrase : la personne concernée doit comprendre pourquoi.',
  'refused.until_past': 'La date choisie est déjà passée.',
  'refused.resolve_first': 'Dites d’abord que c’est réparé : le locataire pourra le confirmer.',
  'refused.hole_open': 'Il reste à remplir {hole} avant d’envoyer. Vos mots sont gardés.',
  'refused.hole_unknown':
    'Le modèle ne connaît pas {hole}. Choisissez parmi les mots proposés sous le texte ; rien n’est perdu.',
  'refused.template_empty': 'Ce modèle ne dit rien encore. Écrivez-le dans une langue au moins.',
  'refused.template_elsewhere':
    'Ce modèle est celui d’une autre agence. Copiez-le pour la vôtre, puis changez-le.',
  'refused.too_many_templates':
    'Cette agence a déjà {most} modèles. Retirez-en un qui ne sert plus, puis recommencez.',
  'refused.nobody_to_tell':
    'Aucune personne seule n’est derrière cette demande : écrivez à tous, ou laissez une note interne.',
  'refused.too_late_to_contest':
    'Cette demande est close depuis plus de {days} jours. Faites-en une nouvelle : nous retrouverons l’ancienne.',
  'refused.already_asked': 'La question est déjà posée à cette direction, qui n’a pas encore répondu.',
  'refused.question_closed': 'Cette question a déjà sa réponse.',
  'refused.not_an_outage': 'Cette demande n’est pas un incident collectif.',
  'refused.outage_over': 'Cet incident collectif est terminé. La demande reste ouverte, à part.',
  'refused.outage_elsewhere': 'Cet incident collectif concerne un autre immeuble.',
  'refused.is_an_outage': 'Un incident collectif ne se rattache pas à un autre.',
  'refused.collective':
    'Cette demande est devenue celle de tout l’immeuble : l’agence la clôt pour tous. Si c’est réglé chez vous, écrivez-le dans le fil.',
  'refused.twin_needed': 'Choisissez la demande qui continue : celle-ci en est le doublon.',
  'refused.twin_calmer':
    'Cette demande dit un danger, et la n° {no} n’en dit pas. Réunissez-les : celle qui continue prend l’urgence la plus haute.',
  'refused.merge_ended':
    'La demande n° {no} n’est plus ouverte, ou suit une panne collective : elle ne se réunit plus. Les autres n’ont pas bougé.',
  'refused.merge_elsewhere': 'La demande n° {no} est d’un autre immeuble. Reliez-les plutôt.',
  'refused.merge_outage': 'La demande n° {no} est une panne collective : rattachez-lui les autres.',
  'refused.merge_unlike':
    'La demande n° {no} n’est pas de même sorte : l’une est une réparation, l’autre non. Reliez-les plutôt.',
  'refused.merge_walled':
    'La demande n° {no} n’est pas lue par les mêmes personnes : chacune garde son fil. Reliez-les plutôt.',
  'refused.merge_orders':
    'Des interventions commandées seraient annulées ({n}). Dites-le d’abord, ou gardez la demande qui a la sienne.',
  'refused.link_backwards': 'Cette demande en est déjà la cause : la n° {no} en vient.',
  'refused.not_linked': 'Ces demandes ne sont pas reliées.',
  'refused.merge_moved':
    'Cette demande a été réunie à une autre depuis. Rouvrez-la pour voir où elle continue.',
  'refused.too_late_to_separate': 'Plus de {days} jours ont passé : ouvrez plutôt une nouvelle demande.',
  'refused.twin_unknown': 'Cette demande n’est plus ouverte dans l’immeuble. Choisissez-en une autre.',
  'refused.danger_by_nature':
    'Cette nature est un danger par elle-même. Changez d’abord ce qui ne va pas, puis dites que ce n’est pas un danger.',
  'refused.reminded_already':
    'Votre relance est déjà notée : l’agence la voit en premier. Vous pourrez relancer {hours} heures après. Pour ajouter quelque chose, écrivez un message.',
  'refused.danger_alone':
    'Quelqu’un est en danger : cette demande garde son propre ordre et son propre délai, elle ne suit aucun incident collectif.',
  'refused.is_attached': 'Cette demande est déjà rattachée à un incident collectif.',
  'proposal.because.words': 'd’après ses mots : {words}',
  'proposal.because.matter': 'ce n’est pas une réparation',
  'proposal.because.covered': 'compris dans le contrat « {contract} »',
  'proposal.because.framework': 'titulaire du marché « {contract} »',
  'proposal.because.otherRank': 'rang {rank} du marché « {contract} »',
  'proposal.because.preferred': 'préférée de l’agence {agency}, marché « {contract} »',
  'proposal.because.refused': 'a déjà refusé cette demande',
  'proposal.because.nextRank': 'rang {rank} du marché « {contract} », le précédent n’a pas pu',
  'proposal.to.caretaker': 'le gardien peut s’en charger',
  'proposal.to.gpa': 'garantie du constructeur, suivie au siège',
  'proposal.to.insurance': 'sinistre, suivi par l’assurance',
  'proposal.to.third': 'relève d’un tiers',
  'proposal.to.inhouse': 'aucun contrat ne le couvre ici : l’agence s’en charge',
  'proposal.to.desk': 'ce n’est pas une réparation : l’agence répond',
  'proposal.to.hq.proximite': 'ce n’est pas une réparation : la direction de la proximité répond, au siège',
  'proposal.to.hq.juridique': 'ce n’est pas une réparation : la direction juridique répond, au siège',
  'proposal.to.nobody.proximite':
    'personne ne travaille à la direction de la proximité en ce moment : l’agence répond à sa place',
  'proposal.to.nobody.juridique':
    'personne ne travaille à la direction juridique en ce moment : l’agence répond à sa place',
} as const
