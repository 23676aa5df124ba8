using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What a community looks like in JSON.</summary>
internal static class CommunityShape
{
    internal static ObjectShape<LearningCommunity> Community { get; } = MakeCommunity();

    private static ObjectShape<LearningCommunity> MakeCommunity()
    {
        // Most documents hold a part of all this: the shapes of the rest are not made.
        var shape = new ObjectShape<LearningCommunity>("learningCommunity", "The whole school or district that works as a professional learning community (PLC).", isCommunity: true);
        var id = shape.Required("id", new NotedOrganizationKind(Kinds.DeclaredId<Organization>(), static (context, id, _) => context.NoteOwn(id)), community => community.Id, "The id by which other organizations refer to it.");
        var name = shape.Required("name", Kinds.Line, community => community.Name, "What it is called.");
        var kind = shape.Required("kind", new OrganizationKindShape(), community => community.Kind, "A school, a district or another organization.");
        var labels = shape.List("labels", Kinds.Later(static () => PeopleShapes.VocabularyLabel), community => community.Labels, "The words that its reports use in place of the usual ones.", isDistinct: true);
        var foundation = shape.Optional("foundation", Kinds.Later(static () => FoundationShapes.SharedFoundation), community => community.Foundation, "Mission, vision and commitments.");
        var members = shape.List("members", Kinds.Later(static () => PeopleShapes.Member), community => community.Members, "The staff who carry it out.");
        var externalParticipants = shape.List("externalParticipants", Kinds.Later(static () => PeopleShapes.ExternalParticipant), community => community.ExternalParticipants, "People of other organizations who take part.");
        var coalition = shape.Optional("coalition", Kinds.Later(static () => PeopleShapes.GuidingCoalition), community => community.Coalition, "The people who lead the change together.");
        var learningEvents = shape.List("learningEvents", Kinds.Later(static () => PeopleShapes.ProfessionalLearningEvent), community => community.LearningEvents, "The events in which its adults learn.");
        var recognitions = shape.List("recognitions", Kinds.Later(static () => PeopleShapes.Recognition), community => community.Recognitions, "By whom it was recognized.");
        var calendars = shape.List("calendars", Kinds.Later(static () => PrimitiveShapes.SchoolCalendar), community => community.Calendars, "Its calendars, one a school year.", isDistinct: true);
        var timeBlocks = shape.List("timeBlocks", Kinds.Later(static () => PrimitiveShapes.TimeBlock), community => community.TimeBlocks, "The times that its schedule sets aside.");
        var courses = shape.List("courses", Kinds.Later(static () => LearningShapes.Course), community => community.Courses, "The courses with a common curriculum.");
        var scales = shape.List("scales", Kinds.Later(static () => LearningShapes.Scale), community => community.Scales, "The proficiency scales in use.");
        var outcomes = shape.List("outcomes", Kinds.Later(static () => LearningShapes.Outcome), community => community.Outcomes, "What every student must learn.");
        var teams = shape.List("teams", Kinds.Later(static () => TeamShapes.Team), community => community.Teams, "The collaborative teams.");
        var sections = shape.List("sections", Kinds.Later(static () => TeamShapes.Section), community => community.Sections, "The groups in which students are taught.");
        var meetings = shape.List("meetings", Kinds.Later(static () => TeamShapes.Meeting), community => community.Meetings, "The meetings of its teams.");
        var assessments = shape.List("assessments", Kinds.Later(static () => AssessmentShapes.Assessment), community => community.Assessments, "The common assessments.");
        var goals = shape.List("goals", Kinds.Later(static () => GoalShapes.SmartGoal), community => community.Goals, "The goals.");
        var memberGoals = shape.List("memberGoals", Kinds.Later(static () => GoalShapes.MemberLearningGoal), community => community.MemberGoals, "What its members want to learn.");
        var indicators = shape.List("indicators", Kinds.Later(static () => GoalShapes.Indicator), community => community.Indicators, "The indicators of achievement, year by year.");
        var cycles = shape.List("cycles", Kinds.Later(static () => InquiryShapes.ImprovementCycle), community => community.Cycles, "The cycles of inquiry.");
        var decisions = shape.List("decisions", Kinds.Later(static () => DecisionShapes.GuidedDecision), community => community.Decisions, "The decisions that mission and vision guided.");
        var communications = shape.List("communications", Kinds.Later(static () => DecisionShapes.CommunicationEntry), community => community.Communications,
            "When mission, vision, commitments and goals were said or modelled.");
        var exchanges = shape.List("exchanges", Kinds.Later(static () => DecisionShapes.PracticeExchange), community => community.Exchanges, "Who learned from whose practice.");
        var celebrations = shape.List("celebrations", Kinds.Later(static () => DecisionShapes.Celebration), community => community.Celebrations, "The results that were celebrated.");
        var rubrics = shape.List("rubrics", Kinds.Later(static () => RubricShapes.ImplementationRubric), community => community.Rubrics, "The rubrics by which its practice is rated.");
        var ratings = shape.List("ratings", Kinds.Later(static () => RubricShapes.RubricRating), community => community.Ratings, "The ratings by these rubrics.");
        var responseRuleSets = shape.List("responseRuleSets", Kinds.Later(static () => ResponseShapes.ResponseRuleSet), community => community.ResponseRuleSets,
            "The rules by which it responds to what students have learned and have not.");
        var supportPlans = shape.List("supportPlans", Kinds.Later(static () => SupportPlanShapes.SupportPlan), community => community.SupportPlans, "The plans by which students get support or extension.");
        var suppressions = shape.List("suppressions", Kinds.Later(static () => PrimitiveShapes.RuleSuppression), community => community.Suppressions,
            "What the practice review finds and the community lets stand for a time.");
        var schools = shape.List("schools", shape, community => community.Schools, "The schools of a district, each a community.");
        shape.SilentWhileBroken(PeopleRules.HoldsSchools, kind);
        shape.SilentWhileBroken(TeamRules.HomeNowhere, id, schools);

        // The reader checks ids and references itself, those of broken parts included: without the members the check of the whole is silent about them, and without the
        // foundation about what is adopted from the community itself.
        shape.Keeps(() =>
        [
            PeopleRules.HoldsSchools.Says(Must.If(Condition.IsText("kind", "school"), Condition.Empty("schools"))).At("`schools`, where at least one of them is read"),
            PrimitiveRules.ListedTwice.SaysInPart(Why.Elements,
                "No two of `labels` have the same `term`, no two of `calendars` the same `year`. At that of the later one."),
        ]);
        shape.Reads(
            parts => LearningCommunity.Check(
                parts.Get(id), parts.Get(name), parts.Get(kind), parts.Get(labels), foundation: null, members: null,
                parts.Get(externalParticipants), parts.Get(coalition), parts.Get(learningEvents), parts.Get(recognitions), parts.Get(calendars),
                parts.Get(timeBlocks), parts.Get(courses), parts.Get(scales), parts.Get(outcomes), parts.Get(teams), parts.Get(sections),
                parts.Get(meetings), parts.Get(assessments), parts.Get(goals), parts.Get(memberGoals), parts.Get(indicators), parts.Get(cycles),
                parts.Get(decisions), parts.Get(communications), parts.Get(exchanges), parts.Get(celebrations), parts.Get(rubrics),
                parts.Get(ratings), parts.Get(responseRuleSets), parts.Get(supportPlans), parts.Get(suppressions), parts.Get(schools)),
            parts => new(
                parts.Of(id), parts.Of(name), parts.Of(kind), parts.Of(labels), parts.Get(foundation), parts.Of(members),
                parts.Of(externalParticipants), parts.Get(coalition), parts.Of(learningEvents), parts.Of(recognitions), parts.Of(calendars),
                parts.Of(timeBlocks), parts.Of(courses), parts.Of(scales), parts.Of(outcomes), parts.Of(teams), parts.Of(sections),
                parts.Of(meetings), parts.Of(assessments), parts.Of(goals), parts.Of(memberGoals), parts.Of(indicators), parts.Of(cycles),
                parts.Of(decisions), parts.Of(communications), parts.Of(exchanges), parts.Of(celebrations), parts.Of(rubrics), parts.Of(ratings),
                parts.Of(responseRuleSets), parts.Of(supportPlans), parts.Of(suppressions), parts.Of(schools)));
        return shape;
    }
}
