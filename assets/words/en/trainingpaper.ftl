### What comes out of training.

trainingpaper-title = Record of training
trainingpaper-title-person = Record of training of a person
trainingpaper-overview = Training: an overview
trainingpaper-practice = PRACTICE: a story, no real check.
trainingpaper-attendance = Who was there
trainingpaper-content = What it was about
trainingpaper-results = Results
trainingpaper-misunderstandings = Misunderstandings that came up
trainingpaper-what = What this is
trainingpaper-what-it-is = A record of training, and nothing more. Article 4 of the AI Act asks for measures that support AI literacy, of staff and others who work with AI systems; it guarantees no level, and no certificate or test is required. This page tells what was done.
trainingpaper-footer = { $session } | last seal { $seal } | record of training
trainingpaper-kept-person = Answers of each person were kept, because that was chosen.
trainingpaper-kept-group = Kept are counts of the group, and no answer of a person: no more than is needed.
trainingpaper-kept-alone = Results of a single person are told only where that was chosen. Here they were not.
trainingpaper-session = Session
trainingpaper-day = Day
trainingpaper-length = Length in minutes
trainingpaper-minutes = { $minutes }
trainingpaper-programme = Programme
trainingpaper-edition = Edition of the rules
trainingpaper-trainer = Trainer
trainingpaper-level = How the level was chosen
trainingpaper-refresh = Next refresh
trainingpaper-seat = Seat
trainingpaper-name = Name
trainingpaper-role = Role
trainingpaper-mail = Mail
trainingpaper-cases = Stories
trainingpaper-case = Story
trainingpaper-goal = What one learns from it
trainingpaper-words = SHA-256 of its words
trainingpaper-question = Question
trainingpaper-model = The rules give
trainingpaper-right = Answers as the rules give them
trainingpaper-answers = Answers in all
trainingpaper-as-rules = Answered as the rules give it
trainingpaper-result = the result
trainingpaper-turned = the result once the story turned
trainingpaper-by-role = By role
trainingpaper-everybody = Everybody who is known by name
trainingpaper-people = People
trainingpaper-due = Due
trainingpaper-unnamed =
    { $count ->
        [one] { $count } seat has no name in a roster and is not counted here.
       *[other] { $count } seats have no name in a roster and are not counted here.
    }
trainingpaper-rule = Rule ({ $rule }): { $title }
trainingpaper-your-answer = Your answer
trainingpaper-your-parts = Parts that carry it
trainingpaper-choices = Conditions: 1 Yes, 2 No, 3 it cannot be told. Result: 1 PROHIBITED, 2 EXCEPTION CLAIMED, 3 OPEN, 4 NOT CAUGHT.
trainingpaper-cards = Answer cards
trainingpaper-card-untold = It cannot be told
trainingpaper-no-seat = Nobody sat at seat { $seat } of { $session }. Nothing was written.
trainingpaper-client = Client
trainingpaper-of = { $right } of { $all }
trainingpaper-seat-unnamed = { $seat } (a number; no name stands in the roster)
