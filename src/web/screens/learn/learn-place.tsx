import { Route, Router } from "preact-iso";
import { LinkRow, Rows } from "#web/components/choice-rows.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { HeartPicture } from "../today/heart-picture.tsx";
import { WhenToCall } from "./when-to-call.tsx";

export default function LearnPlace() {
  return (
    <Router>
      <Route path="/when-to-call" component={WhenToCall} />
      <Route default component={Chapters} />
    </Router>
  );
}

function Chapters() {
  const { learn, heart } = useTexts();
  return (
    <div class="screen">
      <Heading title={learn.title} class="h1-space" />
      <Rows>
        {[
          <LinkRow
            key="when"
            href="/learn/when-to-call"
            label={learn.whenToCall}
            hint={learn.whenToCallHint}
          />,
        ]}
      </Rows>
      <section class="group shown-always">
        <h2>{heart.title}</h2>
        <HeartPicture />
      </section>
    </div>
  );
}
