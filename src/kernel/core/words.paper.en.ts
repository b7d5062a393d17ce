import type { fr } from './words.paper.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'paper.add': 'Attach a document',
  'paper.hint': 'PDF, Word (.docx), OpenDocument (.odt) or text, 10 MB at most. It leaves with the message.',
  'paper.busy': 'Reading the document…',
  'paper.tooLarge':
    '“{name}” weighs {size}: 10 MB at most per document. Save it smaller, or attach the pages that are needed. It is not attached; your words are kept.',
  'paper.together':
    'With “{name}”, the documents would weigh more than 25 MB. Send these first, then that one in another message.',
  'paper.many': 'Ten documents at most per message. Send the rest in another one.',
  'paper.kind':
    '“{name}” is not attached: only PDF, Word (.docx), OpenDocument (.odt) and text (.txt) documents are. Save it as a PDF, then attach it.',
  'paper.empty': '“{name}” is empty: it is not attached. Your words are kept.',
  'paper.misnamed':
    '“{name}” is not what its name says: it is not attached, and your words are kept. Give it its own ending again (.docx for a Word document), or save it as a PDF.',
  'paper.photo': '“{name}” is a picture: add it with the photo button.',
  'paper.unread': '“{name}” could not be read on this device. Choose it again.',
  'paper.remove': 'Remove {name}',
  'paper.chosen': 'Attached documents',
  'paper.list': 'Documents',
  'paper.kb': '{size} kB',
  'paper.mb': '{size} MB',
  'paper.pdf': 'PDF',
  'paper.docx': 'Word',
  'paper.odt': 'OpenDocument',
  'paper.txt': 'text',
  'paper.other': 'document',
  'paper.coming': 'on its way: the document arrives after the words',
  'paper.download': 'Download {name}',
  'paper.page': 'First page: “{name}”',
  'paper.page.drawing': 'The first page is being drawn…',
  'paper.page.close': 'Close',
  'paper.gone': 'This document cannot be opened now. Try again when the network is back.',
}
