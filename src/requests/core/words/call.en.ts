/** What is said while somebody is on the phone, and read to her: what the house did, and nothing else. */
import type { fr } from './call.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'say.answered': 'Already answered: {what}',
  'say.answered.change': 'Changing an answer may change the promised deadline',
  'say.no': 'no',
  'say.collective':
    'Several neighbours have reported the same fault within the hour: is it an outage of the whole building?',
  'say.collective.yes': 'Collective incident',
  'say.collective.told_one': '{n} resident will be told.',
  'say.collective.told_other': '{n} residents will be told.',
  'say.collective.counting': 'Counting who will be told.',
  'say.answer': 'answer within {delay}',
  'say.tell': 'Tell them',
  'say.tell.slot': '“It is registered. {firm} comes {when}.”',
  'say.tell.firm':
    '“It is registered and sent to {firm}, who will offer you an appointment. It will be done {due}.”',
  'say.tell.danger':
    '“It is recorded, and somebody has been told: we are calling {firm}. Follow the instructions first.”',
  'say.tell.tenant':
    '“By law this repair is yours to make ({article}): we send nobody. If it is worn out by time, badly fitted or broken by accident, tell us and we take it back. If you disagree, the conciliation committee of your département hears you free of charge.”',
  'say.tell.caretaker':
    '“It is registered. Your caretaker takes care of it, {due}. If nobody comes, call us back.”',
  'say.tell.inhouse':
    '“It is registered. The team of the agency takes care of it, {due}, and will tell you when it comes.”',
  'say.tell.gpa':
    '“It is still under the one-year guarantee of completion (French civil code, article 1792-6): the builder repairs at his cost. Our head office asks him and will tell you when he comes. It is to be done {due}.”',
  'say.tell.biennial':
    '“It is still under the two-year guarantee (French civil code, article 1792-3): the builder repairs at his cost. Our head office asks him and will tell you when he comes. It is to be done {due}.”',
  'say.tell.decennial':
    '“It is still under the ten-year guarantee (French civil code, article 1792): the builder or his insurance repairs. Our head office asks him and will tell you when he comes. It is to be done {due}.”',
  'say.tell.warranty':
    '“This equipment is still under its own guarantee: who made or fitted it repairs at their cost. Our head office asks them and will tell you when they come. It is to be done {due}.”',
  'say.tell.insurance':
    '“This is for the insurance, and our head office follows it for the building. On your side, tell your home insurance within five working days, two after a theft (French insurance code, article L. 113-2).”',
  'say.tell.third':
    '“It is not ours to repair, but we ask whoever it is up to and will tell you their answer. Without news {due}, call us back.”',
  'say.tell.kept':
    '“It is registered. Nobody is named yet: the agency decides who comes, {due}, and will tell you.”',
  'say.tell.offline':
    '“It is noted, but has not left yet: the network is down here. The request leaves when it is back. Without news from us tomorrow, call us back.”',
  'say.tell.offline.danger':
    '“It is noted, but has not left yet: the network is down here. We call whoever must come ourselves. Keep your telephone near you.”',
  'say.tell.desk': '“It is noted. Your agency answers you {due}.”',
  'say.tell.hq': '“It is noted. Our head office answers you {due}.”',
  'say.tell.merged':
    'We have been told of it already. Your request is followed with the other one, and we shall write to you when it is over.',
  'say.tell.attached':
    '“It is an outage of the building, already followed. You will have news together with your neighbours.”',
  'say.tell.gathered':
    '“Several neighbours have the same fault: we follow it for the whole building. You will have news together with them. It is to be done {due}.”',
  'say.tell.way.call': '“Keep your telephone near you.”',
  'say.tell.way.mail': '“You get an e-mail that says so.”',
  'say.tell.way.sms': '“You get a text message that says so.”',
  'say.tell.way.paper': '“A letter will say so in a few days.”',
  'say.tell.way.none':
    '“We have no e-mail and no address to write to you: call us back to know where it stands.”',
  'say.filed.slot': 'Filed, sent to {firm}, {when}.',
  'say.filed.firm': 'Filed and sent to {firm}.',
  'say.filed.other': 'Filed.',
  'say.filed.tenant': 'Filed and closed: the repair is the tenant’s to make.',
  'say.filed.desk': 'Filed: the agency answers.',
  'say.filed.hq': 'Filed: head office answers.',
  'say.filed.merged': 'Filed, and merged into the one that told of it already.',
  'say.filed.attached': 'Filed and attached to the incident.',
  'say.filed.gathered_one': 'Filed: it is a collective incident, {n} request follows it.',
  'say.filed.gathered_other': 'Filed: it is a collective incident, {n} requests follow it.',
  'say.told.call': '{who} is to be kept informed by telephone.',
  'say.told.mail': '{who} gets an e-mail.',
  'say.told.sms': '{who} gets a text message.',
  'say.told.paper': 'The agency prints a letter for {who}, which waits under “Mail”.',
  'say.told.none': 'No e-mail, no address: tell {who} by phone.',
  'say.told.any': '{who} gets the news by e-mail, or by a letter that the agency prints.',
  'say.filed.added': 'Their words are in the thread.',
  'say.filed.offline': 'Kept on this device: it will leave when the network is back.',
  'say.undone.words': 'Taken back by the agency right after it was filed.',
  'say.notOriented': 'The request is filed, but could not be sent on: {why}',
  'say.notMerged': 'The request is filed, but is not merged into the other one: {why}',
  'say.notAttached': 'The request is filed, but does not follow the incident: {why}',
  'say.notGathered': 'The request is filed and sent on, but the others were not gathered: {why}',
  'say.choose': 'Choose what it is: these words are not enough to send somebody.',
  'first.because': 'Read in her words: {words}',
  'say.matter.rent': 'This is no repair: rent, charges or a payment. For the tenancy officer.',
  'say.matter.charges': 'This is no repair: charges or their yearly balance. A desk answers.',
  'say.matter.neighbour':
    'This is no repair: a dispute with a neighbour. The agency listens, and offers mediation.',
  'say.matter.notice':
    'This is no repair: leaving the home. Notice is given by registered letter or by hand; for the tenancy officer.',
  'say.matter.certificate': 'This is no repair: a document to hand over. For the tenancy officer.',
  'say.matter.transfer':
    'This is no repair: another home. A transfer is applied for as a home is; for the tenancy officer.',
  'say.matter.application': 'This is no repair: an application for a home. For the applications desk.',
  'say.matter.appointment':
    'This is no repair: an appointment. Open her request to move it, or pass the call to the tenancy officer.',
  'say.matter.complaint': 'This is no repair: a complaint. For the head of the agency.',
  'say.matter.parking': 'This is no repair: renting a space, or asking for a badge. For the tenancy officer.',
  'say.matter.question': 'This is no repair: a question. For the tenancy officer.',
  'say.grave': 'A risk to health or safety: {what} (“{words}”). Nothing rings: choose the urgency yourself.',
  'grave.structure': 'a part of the building that gives way',
  'grave.electricity': 'dangerous wiring',
  'grave.combustion': 'gas or a heating appliance',
  'grave.fire': 'fire, or the way of the firemen',
  'grave.fall': 'a fall',
  'grave.lead': 'lead or asbestos',
  'grave.health': 'the health of who lives there',
}
