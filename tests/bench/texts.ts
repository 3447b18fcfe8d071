/** Texts to measure on: an article of a council in ordinary prose, and longer ones made of it. */

const article = `The new path along the river opens on Saturday. It runs from the old mill to the station and is lit all the way.
You can walk, cycle or use a wheelchair on every part of it. There are benches every two hundred metres, and three of them have a roof.
In order to keep the path clear we will sweep it twice a week. Snow is cleared before seven in the morning on working days.
Children from Eastfield School painted the fence by the playground. Their teacher, Maria Holm, says that they spent four Fridays on it.
“We argued about the colours for an hour,” says Jonas, who is nine. “Then somebody said that fish are green as well.”
The work was delayed by the flood in March. Two of the bridges had to be lifted out and mended, and the cost went up by 340,000 kroner.
We have asked the county for a grant and expect an answer prior to the summer. Until then the money comes from the fund for outdoor life.
Dogs are welcome on a lead. Bins stand at both ends, and we would be grateful if you took your rubbish home when they are full.
A number of residents have asked about parking. There are twenty places behind the library, and they are free for two hours.
If you come by bus, get off at Mill Lane. Bus 12 goes every ten minutes, and the timetable is at https://example.org/bus/12 as usual.
The opening starts at noon with music from the brass band. After that the mayor will cut a ribbon, and there is soup for everybody.
Would you like to help? We need eight people who can hand out soup and four who can show others where to park.
Write to post@example.org by Thursday, or ring the service desk between nine and three. You do not have to stay the whole day.
Some of you were worried about the trees at the bend. We counted them again last week, and all but two of the old oaks are still there.
The two that were felled had honey fungus and could have come down at any time. Eleven young oaks have been planted in their place.
Next year we would like to carry the path on to the beach. That part crosses three farms, so we have to agree with the owners first.
We will hold an open meeting about it in October. Maps will be on show in the library from the first of the month.
Thank you to everybody who took part in the survey. Six hundred and twelve of you answered, which is more than we had hoped for.
Most of you wanted lights, and most of you wanted them to be low. They now switch off at eleven and come on again at six.
What did we forget? Tell us here, and we shall answer before the week is over. #EastfieldPath`;

/** The article's own sentences in turn, each copy with other numbers, so that no two sentences are alike. */
export function englishText(length: number): string {
  let text = '';
  for (let copy = 0; text.length < length; copy += 1) {
    text += `${copy === 0 ? article : numbered(article, copy)}\n`;
  }
  return text.slice(0, length);
}

function numbered(text: string, copy: number): string {
  return text.replaceAll('. ', () => ` (${copy}). `);
}

/** The same as one paragraph. */
export function oneParagraph(length: number): string {
  return englishText(length).replaceAll('\n', ' ');
}
