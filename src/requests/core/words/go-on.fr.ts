/** How one goes on with what is no repair, read to the caller: it comes with the call. Its sources stand with her page (matter/guidance.fr.ts). */
export const fr = {
  'say.tell.notice':
    '« C’est noté, et ce n’est pas encore un congé. Pour le donner : une lettre recommandée avec avis de réception, un acte de commissaire de justice, ou une remise à l’agence contre récépissé. Le préavis est de trois mois, ou d’un mois en zone tendue ou dans les autres cas de l’article 15 de la loi du 6 juillet 1989, avec le justificatif ; il court du jour où nous recevons la lettre. Votre agence vous répond {due}. »',
  'say.tell.transfer':
    '« C’est noté. Changer de logement se demande comme une demande de logement social, sur demande-logement-social.gouv.fr ou à un guichet, en cochant que vous êtes déjà locataire. Votre agence vous répond {due}. »',
  'say.tell.application':
    '« C’est noté. La demande se fait sur demande-logement-social.gouv.fr ou à un guichet, avec une pièce d’identité ou de séjour et l’avis d’imposition sur les revenus de l’avant-dernière année ; vous recevez un numéro unique, à renouveler chaque année. L’agence vous répond {due}. »',
  'say.tell.neighbour':
    '« C’est noté. Vos voisins, les gardiens et les entreprises ne lisent pas cette demande. Votre agence y répond {due}. En cas de danger, appelez le 17. »',
} as const
