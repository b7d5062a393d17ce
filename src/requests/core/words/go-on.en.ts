/** How one goes on with what is no repair, read to the caller: it comes with the call. */
export const en = {
  'say.tell.notice':
    '“It is noted, and it is not yet a notice to leave. To give it: a registered letter with acknowledgement of receipt, a deed by a commissaire de justice, or handing it over at the agency against a receipt. The notice is three months, or one month where housing is scarce (zone tendue) or in the other cases of article 15 of the law of 6 July 1989, with proof; it runs from the day on which we receive the letter. Your agency answers you {due}.”',
  'say.tell.transfer':
    '“It is noted. Moving is asked for like social housing, at demande-logement-social.gouv.fr or at a counter, saying that you are a tenant already. Your agency answers you {due}.”',
  'say.tell.application':
    '“It is noted. You apply at demande-logement-social.gouv.fr or at a counter, with an identity document or a residence permit and the tax notice on the income of the year before last; you receive a single number, to renew each year. The agency answers you {due}.”',
  'say.tell.neighbour':
    '“It is noted. Your neighbours, the caretakers and contractors do not read this request. Your agency answers {due}. In danger, call 17.”',
} as const
