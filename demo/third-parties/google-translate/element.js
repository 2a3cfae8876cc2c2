// A look-alike: this is not Google's file, which no package holds. It shows a choice of languages where the page has
// an element with the id `google_translate_element`, and keeps the one that was chosen in googstransSession.
{
  const languages = {
    '': 'Choose a language',
    cy: 'Cymraeg',
    pl: 'Polski',
    ur: 'اردو',
    uk: 'Українська',
    so: 'Soomaali',
  }
  const host = document.getElementById('google_translate_element')
  const label = document.createElement('label')
  const select = document.createElement('select')
  const note = document.createElement('p')

  for (const [code, name] of Object.entries(languages)) {
    const option = new Option(name, code)
    if (code) option.lang = code
    select.append(option)
  }
  label.append('Translate this page ', select)
  note.setAttribute('role', 'status')
  note.className = 'small'

  document.cookie = 'googstransSession=offered; Path=/; SameSite=Lax'
  select.addEventListener('change', () => {
    document.cookie = `googstransSession=${select.value || 'offered'}; Path=/; SameSite=Lax`
    note.textContent = select.value ? 'This stand-in for Google Translate only remembers your language.' : ''
  })
  host?.replaceChildren(label, note)
}
