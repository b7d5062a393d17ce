export const en = {
  'plan.drawn_one': '{n} plan drawn; {open} open contours of {contours}.',
  'plan.drawn_other': '{n} plans drawn; {open} open contours of {contours}.',
  'problem.no_plan': 'The file “{file}” holds nothing to draw: neither walls, nor rooms, nor storeys.',
  'problem.plan_hung':
    'Drawing the file “{file}” was stopped after {n} seconds. The model is still read, without plans.',
  'problem.plan_memory':
    'Drawing the file “{file}” asked for more than {size} MB of memory. The model is still read, without plans.',
  'problem.plan_crashed':
    'The shapes of the file “{file}” could not be drawn. The model is still read, without plans.',
}
