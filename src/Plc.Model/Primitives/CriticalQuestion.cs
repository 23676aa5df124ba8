namespace Plc.Model.Primitives;

/// <summary>The four questions that are paramount in a professional learning community (practice row C-07).</summary>
public enum CriticalQuestion
{
    /// <summary>Question 1: what should students know and be able to do?</summary>
    WhatToLearn,

    /// <summary>Question 2: how will we know that they have learned it?</summary>
    HowWeKnow,

    /// <summary>Question 3: how do we respond when they have not?</summary>
    WhenNotLearned,

    /// <summary>Question 4: how do we respond when they already have?</summary>
    WhenAlreadyLearned,
}
