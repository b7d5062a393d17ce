import type { KeptAnswer } from './kept-answers.ts'

/** What the insurance directorate answered in a year. */
export const insuranceAnswers: readonly KeptAnswer[] = [
  {
    on: '2026-01-22',
    agency: 'centre',
    nature: 'matter.certificate',
    said: 'Mon assurance m’a résilié, que dois-je vous envoyer ?',
    asked: 'Plus d’attestation d’assurance : résilier le bail, ou assurer pour son compte ?',
    reply:
      'Assurer pour son compte : mise en demeure, un mois, puis la prime s’ajoute au loyer par douzièmes, majorée de 10 % au plus (loi 89-462, art. 7 g ; décret 2016-383). Choisir cette voie, c’est renoncer à la résiliation pour ce motif : n’annoncez pas les deux. Dès qu’une attestation arrive, transmettez-la : nous arrêtons notre contrat.',
    about: { nature: 'matter.certificate' },
    spared: [
      ['2026-04-02', 'montplaisir'],
      ['2026-10-08', 'razimbaud'],
    ],
  },
  {
    on: '2026-03-17',
    agency: 'montplaisir',
    nature: 'plumbing.ceiling_leak',
    said: 'Le plafond de ma salle de bain est taché, l’assurance me renvoie vers vous.',
    asked: 'Dégât des eaux : quel assureur s’occupe du locataire ?',
    reply:
      'Le sien, pour tout son logement, nos plafonds compris, tant que les dommages restent sous 5 000 euros hors taxes (convention IRSI). Qu’il déclare sous cinq jours ouvrés, avec le constat amiable. S’il n’est pas assuré, prévenez-nous : c’est alors notre assureur. Façade, condensation et crue n’y entrent pas.',
    about: { nature: 'plumbing.ceiling_leak' },
    spared: [
      ['2026-05-21', 'saint-jean'],
      ['2026-08-06', 'centre'],
      ['2026-11-12', 'roches'],
    ],
  },
  {
    on: '2026-10-20',
    agency: 'horte-neuve',
    nature: 'plumbing.pipe_leak',
    said: 'Ça coule chez la voisine du dessous, elle attend son assurance.',
    words: 'Dégât des eaux entre deux logements : on attend les assurances pour réparer la fuite ?',
    asked: 'Dégât des eaux : attendre les assurances pour réparer ?',
    reply:
      'Jamais pour la fuite : réparez tout de suite. Le constat amiable se remplit ensuite avec les deux locataires ; les embellissements attendent l’accord des assureurs.',
    about: { trade: 'plumbing' },
    forFirms: true,
  },
  {
    on: '2026-10-13',
    agency: 'roches',
    nature: 'power.partial',
    said: 'Après la coupure, ma box et ma télévision ne marchent plus.',
    words: 'Surtension : ses appareils sont grillés. Que lui dit-on ?',
    asked: 'Appareils grillés par une surtension : qui indemnise ?',
    reply:
      'Son assurance habitation d’abord : donnez-lui l’attestation de panne, que l’entreprise remplit à la visite. Nous déclarons de notre côté si tout l’immeuble est touché.',
    about: { trade: 'electricity' },
  },
  {
    on: '2026-04-28',
    agency: 'saint-jean',
    nature: 'lock.landing_door',
    said: 'J’ai été cambriolé, la porte ne ferme plus.',
    asked: 'Porte fracturée par un cambriolage : qui paie ?',
    reply:
      'Nous, porte et serrure, et la mise en sécurité se fait dans la journée. Le numéro de la plainte sert au dossier : demandez-le après avoir réparé, pas avant. Ce qui a été volé est à son assurance.',
    about: { nature: 'lock.landing_door' },
    forFirms: true,
  },
  {
    on: '2026-08-18',
    agency: 'razimbaud',
    nature: 'roof.leak',
    said: 'L’orage a soulevé des tuiles, l’eau entre au dernier étage.',
    asked: 'Orage : faut-il attendre l’arrêté de catastrophe naturelle ?',
    reply:
      'Non. Bâchez et séchez tout de suite, avec des photos avant et après, puis déclarez sous cinq jours ouvrés. L’arrêté change la franchise, pas l’urgence. Gardez les pièces cassées jusqu’au passage de l’expert.',
    about: { nature: 'roof.leak' },
    forFirms: true,
  },
  {
    on: '2026-05-12',
    agency: 'centre',
    nature: 'door.garage',
    said: 'La porte du parking est redescendue sur mon capot.',
    asked: 'La porte du parking est tombée sur une voiture : que dit-on au conducteur ?',
    reply:
      'Que nous sommes désolés, et qu’il déclare à son assurance en donnant notre nom. Nous déclarons aussi, avec le dernier rapport d’entretien de la porte : joignez-le. N’écrivez rien sur la cause, elle revient à l’expert. La porte reste ouverte et gardée, ou fermée, tant que l’entreprise n’est pas venue.',
    about: { nature: 'door.garage' },
  },
  {
    on: '2026-02-17',
    agency: 'roches',
    nature: 'stairs.step',
    said: 'Une marche de l’escalier est cassée, quelqu’un a trébuché ce matin.',
    asked: 'Chute dans l’escalier : que faut-il faire le jour même ?',
    reply:
      'Secours d’abord. Puis photos de la marche, du sol et de l’éclairage, l’heure, et les témoins qui l’acceptent ; la marche est réparée ou barrée avant le soir. Envoyez-nous le tout avec la dernière ronde : nous déclarons sous cinq jours ouvrés. Prenez des nouvelles de la personne le lendemain.',
    about: { nature: 'stairs.step' },
  },
]
