/** What the house answers to an act of a firm or about one: it says it itself, and no page brings it along. */
export const en = {
  'refused.spot_due':
    'This work is to be checked on the spot: the payment waits for that, a few days at most.',
  'refused.spot_failing':
    'The check on the spot found this work not as it should be. It is paid once it was done again, or is said to be right.',
  'refused.spot_unsaid': 'Say in a sentence what is not as it should be, or show it in a photo.',
  'refused.contract_ended': 'This contract does not run on this date. Choose another firm.',
  'refused.contract_elsewhere': 'This contract does not cover this agency. Choose another firm.',
  'refused.wanted_past': 'The day on which it is wanted has passed. Choose another.',
  'refused.already_placed': 'This order was already sent.',
  'refused.slot_past': 'That time has passed. Choose another.',
  'refused.slot_backwards': 'The appointment ends before it begins. Correct one of the two times.',
  'refused.slot_too_long': 'An appointment fits in one day. Choose closer times.',
  'refused.slot_taken':
    'That time was just taken, or another was just fixed. Look at what is fixed, then choose.',
  'refused.slot_unknown': 'That time is not among those offered. Choose from the list.',
  'refused.over_limit':
    'The amount ({amount:€}) is above what was agreed ({limit:€}). Choose “More work” to ask the agency.',
  'refused.delegation_backwards':
    'Technical managers would accept more than agency managers. Raise one or lower the other.',
  'refused.within_limit': 'This amount is within your limit ({limit:€}): do the work, no approval is needed.',
  'refused.amount_too_high': 'This amount is above a million euros. Check the quantities and the price.',
  'refused.price_missing': 'Give the price of the whole order, added work included.',
  'refused.line_unknown': 'One of the lines is not in this contract’s price list. Choose from the list.',
  'refused.date_missing': 'Say from which day the part will be there.',
  'refused.date_past': 'That day has passed. Choose another.',
  'refused.nothing_done': 'Nothing is owed on this order: it bears no quantity and no price.',
  'refused.danger_unsaid': 'There was a danger: say in a sentence what was done, or show it in a photo.',
  'refused.visit_to_come':
    'The appointment has not begun: nobody is expected yet. Say so from its hour on, or offer another time.',
  'refused.contested': 'The tenant says that it is not repaired: the payment waits.',
  'refused.over_delegation':
    'This price is above what you may accept, {limit:€} without tax. A manager decides.',
  'refused.order_paid': 'This order is already paid.',
  'refused.firm_unknown': 'This firm is not known yet.',
  'refused.ref_taken': 'Another contract bears this reference already.',
  'refused.siret_wrong':
    'This number is no SIRET: its key does not match. Read the fourteen digits again on a quote or an invoice.',
  'refused.siret_taken':
    'This SIRET is already {firm}’s. Open that contractor rather than making another one.',
  'refused.firm_elsewhere': 'This contractor works for other agencies too: head office corrects its details.',
  'refused.firm_unreachable': 'No e-mail is known for this contractor. Add it, then send the link.',
  'refused.firm_fixed': 'A contract keeps its contractor. End this one and add one for the new contractor.',
  'refused.link_over': 'This link opens nothing any more.',
  'refused.trade_unknown': 'There is no such trade here: {trade}. Choose from the list.',
  'refused.trades_missing': 'Choose at least one trade.',
  'refused.agencies_missing': 'Choose at least one agency: without it, no request will go to this contract.',
  'refused.building_elsewhere':
    'One of these buildings does not belong to these agencies. Take it out, or add its agency.',
  'refused.thing_elsewhere': 'One of these things stands in none of the chosen buildings. Take it out.',
  'refused.agency_unknown': 'There is no such agency here: {agency}. Choose from the list.',
  'refused.covers_missing': 'Choose what the fixed price includes: without it, nothing will be given to it.',
  'refused.cover_unknown': 'This is not in the catalogue of faults: {cover}. Choose from the list.',
  'refused.line_twice': 'The code {code} is named twice. Keep one line a code.',
  'refused.too_many_lines': 'A price list holds {n} lines. Take out those that are of no use any more.',
} as const
