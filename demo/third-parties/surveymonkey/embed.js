// A look-alike: this is not SurveyMonkey's file. It brings a survey in a frame, into the element that names it.
{
  const home = new URL(document.currentScript.src).origin
  for (const place of document.querySelectorAll('[data-survey]')) {
    const frame = document.createElement('iframe')
    frame.src = `${home}/survey?id=${encodeURIComponent(place.dataset.survey)}`
    frame.title = 'Survey: how did our last repair go?'
    frame.className = 'survey-frame'
    place.replaceChildren(frame)
  }
}
