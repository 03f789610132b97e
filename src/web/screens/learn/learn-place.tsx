import { Route, Router, useRoute } from "preact-iso";
import { useWords } from "#web/components/diary-context.tsx";
import { ChapterList } from "./chapter-list.tsx";
import { ChapterPage } from "./chapter-page.tsx";
import { listChapters } from "./chapters.ts";
import "./learn.css";
import { TryIt } from "./try-it.tsx";
import { YourNumbers } from "./your-numbers.tsx";

export default function LearnPlace() {
  return (
    <Router>
      <Route path="/try" component={TryIt} />
      <Route path="/your-numbers" component={YourNumbers} />
      <Route path="/:path" component={OneChapter} />
      <Route default component={ChapterList} />
    </Router>
  );
}

/** The chapter of the address; an address nobody knows leads to the list. */
function OneChapter() {
  const { params } = useRoute();
  const { language } = useWords();
  const chapters = listChapters(language);
  const place = chapters.findIndex(({ lesson }) => lesson.path === params["path"]);
  const chapter = chapters[place];
  if (chapter === undefined) return <ChapterList />;
  // Its own key: nothing chosen in one chapter stays for the next.
  return <ChapterPage key={chapter.id} chapter={chapter} place={place} chapters={chapters} />;
}
