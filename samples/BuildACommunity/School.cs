using Plc.Model;
using Plc.Model.People;

namespace BuildACommunity;

/// <summary>An elementary school that has all that the model knows. Nobody in it is real.</summary>
public static class School
{
    /// <summary>Puts the parts together. The constructor checks that every reference names something.</summary>
    public static LearningCommunity Make() => new(
        new("sample-elementary-school"), "Sample Elementary School", OrganizationKind.School,
        labels: [People.Classes],
        foundation: Foundation.Make(),
        members: People.All,
        externalParticipants: [People.Researcher],
        coalition: People.Coalition,
        learningEvents: [People.LeaderTraining, People.TextStudy],
        recognitions: [People.Exemplary],
        calendars: [Schedule.Calendar],
        timeBlocks: [Schedule.Reading, Schedule.Support, Schedule.Extension, Schedule.TeamTime, Schedule.EarlyFriday],
        courses: [Learning.Reading3, Learning.Reading4],
        scales: [Learning.FourLevels],
        outcomes: [Learning.MainIdea, Learning.Words, Learning.ReadingByChoice],
        teams: [Teams.Grade3, Teams.Grades3And4],
        sections: Teams.Sections,
        meetings: [Teams.AgreeOnOutcomes, Teams.LookAtResults],
        assessments: [Assessments.BeforeUnit2, Assessments.Unit2, Assessments.EndOfTerm],
        goals: [Goals.SchoolReading, Goals.SchoolAttendance, Goals.EveryReader, Goals.MainIdea],
        memberGoals: [Goals.AskingQuestions],
        indicators: [Goals.StateTest],
        cycles: [Inquiry.MainIdeas, Inquiry.WordsInTexts],
        decisions: [Decisions.OneLesson, Decisions.SecondSpecialist],
        communications: Decisions.Communications,
        exchanges: [Decisions.CrossingOut],
        celebrations: [Decisions.MainIdeaReached],
        rubrics: [Decisions.Rubric],
        ratings: Decisions.Ratings,
        responseRuleSets: [Responses.Rules],
        supportPlans: [Responses.MoreTime, Responses.GoingBeyond],
        suppressions: [Decisions.LessTimeTogether]);
}
