export const en = {
  'ids.head': '{file}: “{title}”. Requirements met: {pass}; to mend: {fail}; not checked: {not}.',
  'ids.pass': 'Met: {name} ({all}).',
  'ids.nothing': 'Not applicable: {name}. Nothing in the model is concerned.',
  'ids.fail': 'To mend: {name} ({bad} of {all}).',
  'ids.not_checked': 'Not checked: {name}. This version of the file does not allow to tell.',
  'ids.too_few': 'The model holds none.',
  'ids.too_many': 'The model ought to hold none.',
  'ids.to_mend': '{n} × {what} ({where})',
  'ids.asked.entity': 'Put the object into the right category.',
  'ids.asked.attribute': 'Fill in “{name}”.',
  'ids.asked.property': 'Fill in the property “{name}”.',
  'ids.asked.classification': 'Give the classification that is asked.',
  'ids.asked.material': 'Give the material that is asked.',
  'ids.asked.partOf': 'Attach the object to what contains it.',
  'ids.asked.not': 'Take out what must not be there.',
  'problem.not_xml': 'The file “{file}” is no readable XML document (line {line}).',
  'problem.xml_doctype': 'The file “{file}” declares entities (line {line}). For safety, it was not read.',
  'problem.not_ids': 'The file “{file}” is no IDS document.',
  'problem.bad_facet':
    'The file “{file}” has a requirement that is incomplete or unknown, “{name}” (line {line}).',
  'problem.bad_pattern':
    'The file “{file}” has a text pattern that cannot be read, “{pattern}” (line {line}).',
}
