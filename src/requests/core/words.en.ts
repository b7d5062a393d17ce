import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'notice.not_oriented':
    'The request is filed, and given to nobody: {why} Call yourself whoever has to come, or choose somebody else in the request.',
  'refused.too_many_lists': 'You already keep {most} lists. Remove one, then keep this one.',
  'refused.delay_too_slow':
    'A danger waits no longer than {minutes} minutes, and an everyday request no longer than {days} working days. Nothing was changed.',
  'refused.delays_backwards':
    'What is more urgent waits no longer than what is less so. Nothing was changed: correct one of the two delays.',
  'refused.delay_beyond_landlord':
    'An agency promises the landlord’s delay, or a shorter one: never a longer one. Nothing was changed: correct the delay shown.',
  'refused.delays_moved':
    'Meanwhile these delays were changed by: {name}. Nothing is lost: read what is promised, then save again.',
  'refused.preference_moved':
    'Meanwhile this preference was changed by: {name}. Nothing is lost: read it again, then save once more.',
  'refused.firm_without_contract':
    'This contractor has no current contract for it here. Nothing was changed: choose another one.',
  'refused.already_filed': 'This request is already filed.',
  'refused.told_by_message':
    'This is a message that came in: place it or set it aside under “Messages to place”.',
  'refused.no_matter': 'This is a repair: it has its own request already.',
  'refused.no_steps': 'These steps belong to a conflict between neighbours.',
  'refused.step_day':
    'This day does not fit: a step took place within the last two years, or is planned within a year.',
  'refused.step_why':
    'The court is gone to by somebody who decides at the agency or at head office, and she writes why.',
  'refused.slot_moved': 'This visit has changed its hour meanwhile: look at the new one, then try again.',
  'refused.repair_wanted':
    'What is split off is a repair: choose what there is to repair. Nothing was filed.',
  'refused.no_repair': 'This is no repair: a desk answers, nobody is sent.',
  'refused.repair_no_desk': 'This is a repair: give it to whoever does it. Change first what it is.',
  'refused.order_first':
    'A firm has the order of this request: withdraw it first, it would read what is not its business.',
  'refused.unknown_nature': 'This kind of problem is not in the list. Choose another one, or “Other”.',
  'refused.unknown_article':
    'This article is not in the list. Choose a line of decree 87-712, or an article of the list.',
  'refused.asset_elsewhere':
    'This equipment is not in the place that was chosen. Tap it on the plan of that place, or report without naming it.',
  'refused.received_later': 'That date is still to come: say the day on which the letter came.',
  'refused.no_way_to_reach':
    'Leave a phone number or an e-mail address: without one we could not answer you.',
  'refused.wrong_moment':
    'It is no longer the moment: the request has moved on meanwhile. Nothing that you wrote is lost.',
  'refused.not_small':
    'This repair is not one of the caretaker’s: the agency chooses who does it. You can write in the thread.',
  'refused.keep_away':
    'Do not go there. Where there is violence, call 17; the agency deals with it, and the alarm rings there.',
  'refused.danger_by_agency':
    'A danger is not closed by the caretaker. Write in the thread what you have done, with a photo: the agency says when it is over.',
  'refused.alarm_taken': '{name} has taken charge of it already, since {time}. You may take over.',
  'refused.charge_taken': '{name} is already seeing to it, {since}. You may take it over in your name.',
  'refused.charge_not_yours': '{name} is seeing to it, and may hand it back. You may take it over.',
  'refused.charge_unknown': 'This person is no longer in the team. The request stays with whoever had it.',
  'refused.charge_away': '{name} is away until {until}: {standIn} stands in. Give it to them.',
  'refused.charge_elsewhere':
    '{name} does not decide for the agency of this request. Choose somebody of that agency.',
  'refused.snooze_past': 'Choose a day to come: from tomorrow on.',
  'refused.snooze_far': 'A request is set aside for {days} days at most.',
  'refused.snooze_due': 'This request is due today: it stays in your lists.',
  'refused.snooze_danger': 'A danger is not set aside: it stays at the top of your lists.',
  'refused.memo_past': 'This day is over. Choose today or later.',
  'refused.too_many_memos': 'You have {most} memos already. End one to add another.',
  'refused.mention_elsewhere':
    '{name} cannot read this request: nothing was sent. Remove this name, or reach them otherwise.',
  'refused.alarm_over': 'This alarm is over: the danger is gone, or the request is closed.',
  'refused.alarm_not_yours': 'This danger is not in your name: you cannot give it back.',
  'refused.firm_reached': '{name} has spoken to this firm already, at {time}.',
  'refused.spoke_later': 'That time is yet to come. Give the time of your call.',
  'refused.contract_needed': 'Choose the contractor who will do the work.',
  'refused.unknown_reason': 'This reason for closing is not in the list.',
  'refused.not_your_reason': 'This reason for closing is kept for the agency.',
  'refused.reason_needs_words': 'Add a sentence: the person concerned must understand why.',
  'refused.until_past': 'The date chosen is already past.',
  'refused.resolve_first': 'Say first that it is repaired: the tenant will be able to confirm.',
  'refused.hole_open': '{hole} is still to be filled before this leaves. Your words are kept.',
  'refused.hole_unknown':
    'The template does not know {hole}. Choose among the words offered under the text; nothing is lost.',
  'refused.template_empty': 'This template says nothing yet. Write it in one language at least.',
  'refused.template_elsewhere': 'This template belongs to another agency. Copy it for yours, then change it.',
  'refused.too_many_templates':
    'This agency has {most} templates already. Withdraw one that is no longer used, then start again.',
  'refused.nobody_to_tell':
    'No single person is behind this request: write to everyone, or leave a staff note.',
  'refused.too_late_to_contest':
    'This request was closed more than {days} days ago. File a new one: we will find the old one again.',
  'refused.already_asked': 'This question was already put to that department, which has not answered yet.',
  'refused.question_closed': 'This question already has its answer.',
  'refused.not_an_outage': 'This request is not a collective incident.',
  'refused.outage_over': 'This collective incident is over. The request stays open, apart.',
  'refused.outage_elsewhere': 'This collective incident is about another building.',
  'refused.is_an_outage': 'A collective incident can’t be attached to another.',
  'refused.collective':
    'This request has become the whole building’s: the agency closes it for all. If it is settled at yours, write it in the thread.',
  'refused.twin_needed': 'Choose the request that goes on: this one is its double.',
  'refused.twin_calmer':
    'This request tells of a danger, and no. {no} does not. Merge them: the one that goes on takes the highest urgency.',
  'refused.merge_ended':
    'Request no. {no} is no longer open, or follows a collective incident: it can’t be merged any more. The others have not moved.',
  'refused.merge_elsewhere': 'Request no. {no} is of another building. Link them instead.',
  'refused.merge_outage': 'Request no. {no} is a collective incident: attach the others to it.',
  'refused.merge_unlike':
    'Request no. {no} is of another sort: one is a repair, the other is not. Link them instead.',
  'refused.merge_walled':
    'Request no. {no} is not read by the same people: each keeps its thread. Link them instead.',
  'refused.merge_orders':
    'Jobs that were ordered would be cancelled ({n}). Say so first, or keep the request that has its own.',
  'refused.link_backwards': 'No. {no} is there because of this one already.',
  'refused.not_linked': 'These requests are not linked.',
  'refused.merge_moved':
    'This request has been merged into another since. Open it again to see where it goes on.',
  'refused.too_late_to_separate': 'More than {days} days have passed: open a new request instead.',
  'refused.twin_unknown': 'That request is no longer open in the building. Choose another.',
  'refused.danger_by_nature':
    'This nature is a danger by itself. Change what is wrong first, then say that it is no danger.',
  'refused.reminded_already':
    'Your reminder is noted already: the agency sees it first. You may remind again {hours} hours later. To add something, write a message.',
  'refused.danger_alone':
    'Somebody is in danger: this request keeps an order and a deadline of its own, and follows no collective incident.',
  'refused.is_attached': 'This request is already attached to a collective incident.',
  'proposal.because.words': 'from her words: {words}',
  'proposal.because.matter': 'it is no repair',
  'proposal.because.covered': 'included in the contract “{contract}”',
  'proposal.because.framework': 'holder of the contract “{contract}”',
  'proposal.because.otherRank': 'rank {rank} of the contract “{contract}”',
  'proposal.because.preferred': 'preferred by the agency {agency}, contract “{contract}”',
  'proposal.because.refused': 'has refused this request already',
  'proposal.because.nextRank': 'rank {rank} of the contract “{contract}”, the previous one could not',
  'proposal.to.caretaker': 'the caretaker can see to it',
  'proposal.to.gpa': 'builder’s guarantee, followed at head office',
  'proposal.to.insurance': 'insured event, followed by the insurance team',
  'proposal.to.third': 'belongs to a third party',
  'proposal.to.inhouse': 'no contract covers it here: the agency sees to it',
  'proposal.to.desk': 'no repair: the agency answers',
  'proposal.to.hq.proximite': 'no repair: the local services directorate answers, at head office',
  'proposal.to.hq.juridique': 'no repair: the legal directorate answers, at head office',
  'proposal.to.nobody.proximite':
    'nobody works at the local services directorate at the moment: the agency answers instead',
  'proposal.to.nobody.juridique':
    'nobody works at the legal directorate at the moment: the agency answers instead',
}
