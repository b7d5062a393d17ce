import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.unknown_command':
    'This action does not exist here. Reload the page: a newer version may be waiting.',
  'refused.malformed':
    'Something is missing, or an answer has an unexpected form ({field}). Nothing was sent; your words are kept.',
  'refused.id_taken':
    'This message bears the number of one sent by somebody else. Please start again from your screen.',
  'refused.id_reused':
    'This message bears the number of another one, already handled. Please start again from your screen.',
  'refused.too_old':
    'This message is more than {days} days old: we no longer know whether it was done, and do not do it twice. See how the request stands, then start again if need be.',
  'refused.busy':
    'Many people are writing on this request at the same time. Nothing is lost: try again in a moment.',
  'refused.not_found': 'This page does not exist, or it is not yours.',
  'refused.not_yours': 'This action belongs to somebody else.',
  'refused.sign_in': 'Your session has ended. Sign in again: nothing that you wrote is lost.',
  'refused.other_person':
    'Somebody else is signed in on this device. The message is kept, and waits for its author to sign in again.',
  'refused.ask_by_post': 'What people type must not stay in an address: ask this by POST.',
  'refused.too_fast': 'Too many messages in a short time. Wait a minute, then try again.',
  'refused.too_many_bytes':
    'Many photos were sent from this connection. This one stays on this device and will leave later.',
  'refused.too_busy': 'Many people are arriving at once. Nothing is lost: try again in a few seconds.',
  'refused.too_large':
    'This is too heavy. Nothing of it was kept here: say it in fewer words, or send a smaller photo.',
  'refused.not_json': 'This message can’t be read. Nothing was kept.',
  'refused.broken':
    'Something failed on our side. Keep your text and try again; we have noted the incident ({id}).',
  'refused.offline': 'No network for now. Your message is kept and will leave by itself.',
  'refused.phone_wrong':
    'This phone number is not complete: ten digits, or + and the country code. Nothing was sent; your words are kept.',
  'refused.photo_damaged': 'The photo arrived incomplete. It will be sent again.',
  'refused.photo_unreadable': 'This file is not a photo that we can read. Send a JPEG, PNG or WebP photo.',
  'refused.photo_heic':
    'This photo is in the HEIC format, which we can’t read. On an iPhone: Settings, Camera, Formats, “Most Compatible”; or send a screenshot of the photo.',
  'refused.photo_too_large': 'This photo has too many points (over 100 million). Send a smaller one.',
  'refused.photo_position':
    'This photo still says where it was taken, so it was not kept. Take or choose it on the page of Loge, which removes its position; or send a screenshot of it.',
  'refused.paper_damaged': 'The document arrived incomplete. It will be sent again.',
  'refused.paper_kind':
    'This file is not kept: only PDF, Word (.docx), OpenDocument (.odt) and text (.txt) documents are. Web pages, SVG drawings, archives and programs are not. Save it as a PDF, then send it again.',
  'refused.paper_macros':
    'This document contains macros or a program: it is not kept. Save it as a PDF, then send it again.',
  'refused.paper_two_kinds':
    'This file is two files in one, or it is damaged: it is not kept. Save it as a PDF, then send it again.',
  'refused.paper_misnamed':
    'A document is not what its name says: nothing has left. Save it as a PDF, then send it again.',
  'refused.paper_too_large':
    'A document weighs more than 10 MB: it has not left. Save it smaller, or send the pages that are needed.',
  'refused.papers_too_large':
    'Together these documents weigh more than 25 MB: they have not left. Send them in several messages.',
  'refused.page_locked':
    'This PDF is protected by a password: its first page is not shown. Download it to open it.',
  'refused.page_unreadable': 'The first page of this PDF could not be drawn. Download it to open it.',
  'refused.page_without_program':
    'This house does not have the program that draws the first page of PDFs. Download it to open it.',
  'refused.not_sound': 'This file is not a voice note that we can read. Record it again.',
  'refused.sound_damaged': 'The voice note arrived incomplete. It will be sent again.',
  'refused.sound_too_long': 'This voice note is too long: three minutes at most.',
  'notice.said_at':
    'Received. The thread writes the time that you gave, beside the one that counts for delays.',
  'notice.clock_off': 'The clock of your device is wrong: we dated your message by ours.',
  'astray.home': 'Go to the start',
}
