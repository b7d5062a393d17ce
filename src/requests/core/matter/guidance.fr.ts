/**
 * How one goes on with a matter, on the caller’s own page: orientation alone, no promise. Held against: loi n° 89-462 du 6 juillet 1989, art. 15 I (three months;
 * one in the places of art. 17 I, for the reasons of its 2° to 5°; forms; from receipt) and art. 40 (for HLM); Code de la construction et de
 * l’habitation, art. L353-15 II and L442-6-3 (a month within one landlord’s homes, and what is unsettled between two: so no number is
 * given for it); art. L441-2-1, R441-2-2 to R441-2-8 (one form, a unique number, a certificate within a month, renewed each year);
 * service-public.fr, F10007 (application, no fee; the tax notice of the year before last); Code de procédure civile, art. 750-1.
 */
export const fr = {
  'guidance.title': 'Pour aller plus loin',
  'guidance.notice.not': 'Ce n’est pas encore un congé.',
  'guidance.notice.how':
    'Le congé se donne par lettre recommandée avec avis de réception, par acte de commissaire de justice, ou en main propre contre récépissé ou signature. Tous les titulaires du bail le signent.',
  'guidance.notice.delay':
    'Le préavis est de trois mois. Il est d’un mois en zone tendue, et ailleurs pour les raisons de la loi : premier emploi, mutation, perte d’emploi, nouvel emploi après cette perte, santé constatée par un médecin, violences, RSA ou AAH, autre logement social attribué. La lettre dit la raison et le justificatif l’accompagne.',
  'guidance.notice.from':
    'Il court du jour où nous recevons la lettre. Loyer et charges sont dus jusqu’à sa fin.',
  'guidance.notice.form': 'Le formulaire de congé, à imprimer et à signer',
  'guidance.transfer.how':
    'Changer de logement se demande comme une demande de logement social : sur demande-logement-social.gouv.fr ou à un guichet, en disant que vous êtes déjà locataire et de qui.',
  'guidance.application.how':
    'La demande est gratuite. Elle se fait sur demande-logement-social.gouv.fr ou à un guichet, avec une pièce d’identité ou un titre de séjour, et l’avis d’imposition sur les revenus de l’avant-dernière année.',
  'guidance.application.after':
    'Vous recevez une attestation avec votre numéro unique dans le mois. La demande vaut un an : renouvelez-la chaque année, sinon elle s’arrête.',
  'guidance.say': 'À lui dire',
  'guidance.say.no': 'Cet appel n’est pas une demande de logement, et ne donne pas de rang.',
  'guidance.application.elsewhere':
    'Avec ce numéro, le dossier se suit sur demande-logement-social.gouv.fr ou au guichet qui l’a reçu, même quand il est chez un autre bailleur.',
  'guidance.application.no': 'Votre message n’est pas une demande de logement, et ne donne pas de rang.',
  'guidance.neighbour.how':
    'Un conciliateur de justice vous reçoit gratuitement, en mairie ou sur conciliateurs.fr. Vous pouvez le voir sans attendre notre réponse.',
  'guidance.neighbour.secret':
    'Ni vos voisins, ni les gardiens, ni les entreprises ne lisent cette demande. Nous ne disons pas à l’autre foyer qui nous a parlé.',
  'guidance.steps': 'Ce qui a été fait',
} as const
